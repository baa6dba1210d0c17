package org.estatedesk.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    @Test
    void it_comes_back_as_it_was_given_whatever_is_in_it() {
        Cursor cursor = Cursor.of("王. \u001f", -3L, "", "a.b");
        assertThat(Cursor.parse(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[\\w.-]+");
    }

    @Test
    void the_first_page_fits_every_list() {
        assertThat(new Window(Cursor.START, 5).after("nt").number(0, 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "nt, 1",
        "n, one",
        "n, -9223372036854775808",
        "n, 9223372036854775807",
        "i, yesterday",
        "i, +99999-01-01T00:00:00Z"
    })
    void a_forged_one_is_refused(String kinds, String part) {
        Window window = new Window(Cursor.of(part), 5);
        assertThatThrownBy(() -> window.after(kinds)).isInstanceOf(BadParameter.class);
    }

    @Test
    void what_the_store_cannot_hold_is_refused() {
        Window window = new Window(Cursor.of("a\0"), 5);
        assertThatThrownBy(() -> window.after("t")).isInstanceOf(BadParameter.class);
    }

    @Test
    void a_page_says_where_the_next_begins() {
        Window window = new Window(Cursor.START, 2);
        Page<String> page = window.show(List.of(4, 5, 6), 9, Cursor::of, String::valueOf);
        assertThat(page.items()).containsExactly("4", "5");
        assertThat(Cursor.parse(String.valueOf(page.next())).number(0, 0)).isEqualTo(5);
        assertThat(window.show(List.of(4, 5), 9, Cursor::of, String::valueOf).next())
                .isNull();
    }
}
