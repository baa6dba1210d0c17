"""Checks an unpacked evidence pack: python3 verify.py. Needs nothing but Python 3; see README.txt."""
import hashlib
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
NOTHING_BEFORE = "0" * 64


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check_file(told):
    file = FOLDER / told["name"]
    if not file.is_file():
        return f'file {told["name"]} is missing'
    if sha256(file.read_bytes()) != told["sha256"]:
        return f'file {told["name"]} is not the one that was packed'


def check_drawing(drawing):
    if drawing["file"] and drawing["recordedSha256"]:
        if sha256((FOLDER / drawing["file"]).read_bytes()) != drawing["recordedSha256"]:
            return f'drawing {drawing["file"]} is not the one that was recorded when it went live'


def check_chain(journal):
    """As docs/journal.md tells; of a masked entry only its place in the chain can be checked."""
    previous, number = NOTHING_BEFORE, 0
    for entry in journal["entries"]:
        number += 1
        content = {name: value for name, value in entry.items() if name not in ("hash", "masked")}
        canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        if entry["case"] != journal["case"] or entry["entryNo"] != number:
            return f"journal entry {number} is missing or out of order"
        if not entry.get("masked") and sha256(canonical.encode("utf-8")) != entry["hash"]:
            return f"journal entry {number} is not what was written"
        if entry["previousHash"] != previous:
            return f"journal entry {number} does not follow the one before it"
        previous = entry["hash"]
    if number != journal["size"] or previous != journal["head"]:
        return f"journal does not end with entry {number}"


def check_manifest(manifest, journal, masked):
    told = manifest["journal"]
    if not told["intact"]:
        return f'the desk itself found the journal broken: entry {told["broken"]["entryNo"]}, {told["broken"]["reason"]}'
    if (told["head"], told["size"]) != (journal["head"], journal["size"]):
        return "journal is not the one that the manifest tells of"
    if manifest["case"]["number"] != journal["case"]:
        return "journal is that of another case"
    if masked != manifest["masking"]["entries"]:
        return "other entries are masked than the manifest says"


def read(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def problems(manifest):
    files = [check_file(told) for told in manifest["files"]]
    yield from filter(None, files)
    if not any(files):
        print(f'OK    files that are as they were packed: {len(files)}')
        yield from filter(None, map(check_drawing, manifest["drawings"]))
    journal = read("journal.json")
    masked = [entry["entryNo"] for entry in journal["entries"] if entry.get("masked")]
    broken = check_chain(journal)
    if not broken:
        print(f'OK    entries of the journal that follow one another: {journal["size"]}')
        print(f'OK    of these, exactly what was written: {journal["size"] - len(masked)}')
    if masked:
        print(f"NOTE  masked, so that only their place was checked: {len(masked)} {masked}")
    yield from filter(None, [broken, check_manifest(manifest, journal, masked)])


def main():
    manifest = read("manifest.json")
    found = list(problems(manifest))
    for problem in found:
        print("WRONG " + problem)
    print(f'{manifest["case"]["number"]}: ' + ("NOT as it was packed and written" if found else "intact"))
    print(f'Compare with the desk or an older pack: {manifest["journal"]["size"]} entries, head {manifest["journal"]["head"]}')
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
