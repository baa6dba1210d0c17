"""Checks an unpacked evidence pack: python3 verify.py. Needs nothing but Python 3; see README.txt (说明见该文件)."""
import hashlib
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
NOTHING_BEFORE = "0" * 64
CHINESE = {
    "OK   ": "正确",
    "NOTE ": "说明",
    "WRONG": "有误",
    "file {} is missing": "缺少文件 {}",
    "file {} is not the one that was packed": "文件 {} 不是打包时的那一个",
    "drawing {} is not the one that was recorded when it went live": "流程图 {} 不是上线时所记录的那一份",
    "journal entry {} is missing or out of order": "日志第 {} 条缺失或次序不对",
    "journal entry {} is not what was written": "日志第 {} 条与当时所写的不符",
    "journal entry {} does not follow the one before it": "日志第 {} 条与前一条接不上",
    "journal does not end with entry {}": "日志不是以第 {} 条结束",
    "the desk itself found the journal broken: entry {}, {}": "系统自身已发现日志不完好：第 {} 条，{}",
    "journal is not the one that the manifest tells of": "日志不是清单所指的那一份",
    "journal is that of another case": "日志属于另一件个案",
    "other entries are masked than the manifest says": "被遮盖的条目与清单所列不同",
    "files that are as they were packed: {}": "与打包时相同的文件：{} 个",
    "entries of the journal that follow one another: {}": "前后相接的日志条目：{} 条",
    "of these, exactly what was written: {}": "其中与当时所写完全一致：{} 条",
    "masked, so that only their place was checked: {} {}": "已遮盖、只校验了其位置的条目：{} 条 {}",
    "NOT as it was packed and written": "与打包和书写时不符",
    "intact": "完好",
    "Compare with the desk or an older pack: {} entries, head {}": "请与系统或较早的证据包比较：{} 条，head 为 {}",
}
words = {}


def say(sentence, *values):
    """In the language of whoever took the pack, where this screen can show it."""
    return words.get(sentence, sentence).format(*values)


def speak(language):
    try:
        "完好".encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return
    words.update(CHINESE if language.startswith("zh") else {})


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check_file(told):
    file = FOLDER / told["name"]
    if not file.is_file():
        return say("file {} is missing", told["name"])
    if sha256(file.read_bytes()) != told["sha256"]:
        return say("file {} is not the one that was packed", told["name"])


def check_drawing(drawing):
    if drawing["file"] and drawing["recordedSha256"]:
        if sha256((FOLDER / drawing["file"]).read_bytes()) != drawing["recordedSha256"]:
            return say("drawing {} is not the one that was recorded when it went live", drawing["file"])


def check_chain(journal):
    """As docs/journal.md tells; of a masked entry only its place in the chain can be checked."""
    previous, number = NOTHING_BEFORE, 0
    for entry in journal["entries"]:
        number += 1
        content = {name: value for name, value in entry.items() if name not in ("hash", "masked")}
        canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        if entry["case"] != journal["case"] or entry["entryNo"] != number:
            return say("journal entry {} is missing or out of order", number)
        if not entry.get("masked") and sha256(canonical.encode("utf-8")) != entry["hash"]:
            return say("journal entry {} is not what was written", number)
        if entry["previousHash"] != previous:
            return say("journal entry {} does not follow the one before it", number)
        previous = entry["hash"]
    if number != journal["size"] or previous != journal["head"]:
        return say("journal does not end with entry {}", number)


def check_manifest(manifest, journal, masked):
    told = manifest["journal"]
    if not told["intact"]:
        broken = told["broken"]
        return say("the desk itself found the journal broken: entry {}, {}", broken["entryNo"], broken["reason"])
    if (told["head"], told["size"]) != (journal["head"], journal["size"]):
        return say("journal is not the one that the manifest tells of")
    if manifest["case"]["number"] != journal["case"]:
        return say("journal is that of another case")
    if masked != manifest["masking"]["entries"]:
        return say("other entries are masked than the manifest says")


def tell(kind, sentence, *values):
    print(say(kind), say(sentence, *values))


def read(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def problems(manifest):
    files = [check_file(told) for told in manifest["files"]]
    yield from filter(None, files)
    if not any(files):
        tell("OK   ", "files that are as they were packed: {}", len(files))
        yield from filter(None, map(check_drawing, manifest["drawings"]))
    journal = read("journal.json")
    masked = [entry["entryNo"] for entry in journal["entries"] if entry.get("masked")]
    broken = check_chain(journal)
    if not broken:
        tell("OK   ", "entries of the journal that follow one another: {}", journal["size"])
        tell("OK   ", "of these, exactly what was written: {}", journal["size"] - len(masked))
    if masked:
        tell("NOTE ", "masked, so that only their place was checked: {} {}", len(masked), masked)
    yield from filter(None, [broken, check_manifest(manifest, journal, masked)])


def main():
    manifest = read("manifest.json")
    speak(manifest["language"])
    found = list(problems(manifest))
    for problem in found:
        print(say("WRONG"), problem)
    print(manifest["case"]["number"] + ": " + say("NOT as it was packed and written" if found else "intact"))
    journal = manifest["journal"]
    print(say("Compare with the desk or an older pack: {} entries, head {}", journal["size"], journal["head"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
