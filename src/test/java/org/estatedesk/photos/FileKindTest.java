package org.estatedesk.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, is told by what it holds. */
class FileKindTest {

    @Test
    void each_kind_is_known_by_its_first_bytes() {
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0..JFIF")).contains(FileKind.JPEG);
        assertThat(kind("\u0089PNG\r\n\u001a\n....")).contains(FileKind.PNG);
        assertThat(kind("\0\0\0\u0018ftypheic....")).contains(FileKind.HEIC);
        assertThat(kind("%PDF-1.7\n")).contains(FileKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "GIF89a",
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "PK\u0003\u0004",
                "MZ\u0090",
                " %PDF-1.4",
                "\0\0\0\u0018ftypmp42....",
                "\u00ff\u00d8"
            })
    void nothing_else_is_taken(String content) {
        assertThat(kind(content)).isEmpty();
    }

    private static java.util.Optional<FileKind> kind(String content) {
        return FileKind.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMG_1.JPG | IMG_1.jpg",
                "裂缝 3栋.jpeg | 裂缝 3栋.jpg",
                "..\\..\\boot.ini | boot.jpg",
                "/etc/passwd | passwd.jpg",
                "a;b[c]\"d\".html | a_b_c_d_.jpg",
                "'' | file.jpg",
                ".jpg | file.jpg",
            })
    void names_mean_nothing_elsewhere(String given, String name) {
        assertThat(FileName.of(given, FileKind.JPEG)).isEqualTo(name);
    }

    @Test
    void long_names_are_cut_between_signs() {
        assertThat(FileName.of("😀".repeat(100) + ".jpg", FileKind.JPEG)).isEqualTo("_.jpg");
        assertThat(FileName.of("裂".repeat(100), FileKind.PDF)).isEqualTo("裂".repeat(60) + ".pdf");
    }
}
