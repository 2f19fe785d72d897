"""Files that mean harm: made here, read one by one in this process, with what reading each of them took.

``python -m tests.spec.hostile`` prints a line of JSON: by name the codes and the processor seconds, and the most memory
the process ever held, in bytes.
"""

from __future__ import annotations

import json
import resource
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from supervision.model import Law
from supervision.spec._gather import gather

MEMORY = 2 << 30  # of addresses: a runaway reader dies here and not the machine
SAMPLE = "workflow: sample\nversion: 1\nlabel: "


def _alias_bomb() -> str:
    pairs = zip("abcdefgh", "bcdefghi", strict=True)
    return "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in pairs)


def _merge_bomb() -> str:
    lines = (f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 30))
    return "a0: &a0 {k: v}\n" + "".join(lines)


def _twins() -> str:
    word = "hòa"
    return f"{word}: 1\n{unicodedata.normalize('NFD', word)}: 2\n"


# By name: the bytes, and a code that must be among the problems.
FILES: dict[str, tuple[Callable[[], str | bytes], str]] = {
    "alias bomb": (_alias_bomb, "yaml_anchor"),
    "merge bomb": (_merge_bomb, "yaml_anchor"),
    "a value that holds itself": (lambda: "a: &a [*a]\n", "yaml_alias"),
    "a mapping that merges itself": (lambda: "a: &a {<<: *a}\n", "yaml_alias"),
    "200,000 brackets": (lambda: "[" * 200_000, "yaml_too_deep"),
    "200,000 braces": (lambda: "{a: " * 200_000, "yaml_too_deep"),
    "3 million dashes": (lambda: "- " * 3_000_000, "yaml_too_large"),
    "as many dashes as fit": (lambda: "- " * 520_000, "yaml_too_deep"),
    "as many question marks as fit": (lambda: "? " * 520_000, "yaml_bad_key"),
    "20,000 brackets": (lambda: "[" * 20_000, "yaml_too_deep"),
    "brackets that close": (lambda: "[" * 150 + "]" * 150, "yaml_too_deep"),
    "brackets in a text": (lambda: "a: '" + "[" * 300_000 + "'\n", "yaml_too_deep"),
    "a number of 5,000 digits": (lambda: SAMPLE + "9" * 5_000 + "\n", "yaml_ambiguous_number"),
    "30 February": (lambda: SAMPLE + "2026-02-30\n", "yaml_ambiguous_number"),
    "200 kB of simple keys": (lambda: "{" + "abcdefg, " * 22_000 + "}", "yaml_duplicate_key"),
    "200 kB of one key": (lambda: "k" * 200_000 + ": 1\n", "yaml_syntax"),
    "1 MB of block keys": (lambda: "a: b\n" * 200_000, "yaml_duplicate_key"),
    "1 MB of different keys": (lambda: "".join(f"k{n}: 1\n" for n in range(90_000)), "yaml_too_many_nodes"),
    "1 MB of items": (lambda: "a: [" + "b, " * 340_000 + "]\n", "yaml_too_many_nodes"),
    "1 MB of quotes": (lambda: "a: '" + "''" * 500_000 + "\n", "yaml_syntax"),
    "1 MB of escapes": (lambda: 'a: "' + "\\u0061" * 170_000 + '"\n', "spec_unknown_kind"),
    "1 MB of anchors": (lambda: "".join(f"k{n}: &a{n} x\n" for n in range(50_000)), "yaml_anchor"),
    "1 MB of tags": (lambda: "".join(f"k{n}: !a{n} x\n" for n in range(50_000)), "yaml_tag"),
    "1 MB of comments": (lambda: "# x\n" * 260_000 + "a: b\n", "spec_unknown_kind"),
    "1 MB of blanks": (lambda: " " * 1_000_000 + "a", "spec_unknown_kind"),
    "1 MB of documents": (lambda: "---\n" * 250_000, "yaml_second_document"),
    "1 MB of one name": (lambda: "workflow: " + "a" * 1_000_000, "spec_missing_key"),
    "1 MB of one guard": (
        lambda: (
            SAMPLE
            + "x\nstates: {ended: {e: x}}\nsteps:\n  s: {label: x, move: -> e, by: system, when: '"
            + "(" * 1_000_000
            + "'}\n"
        ),
        "spec_too_big",
    ),
    "one byte over 1 MiB": (lambda: b"#" * ((1 << 20) + 1), "yaml_too_large"),
    "100 MB": (lambda: b"#" * 100_000_000, "yaml_too_large"),
    "composed and decomposed twins": (_twins, "yaml_not_nfc"),
    "control characters": (lambda: "".join(map(chr, range(32))) * 100, "yaml_forbidden_character"),
    "text that is turned round": (lambda: SAMPLE + "\u202ey\u2066x\u200b\n", "yaml_forbidden_character"),
    "every forbidden character": (
        lambda: SAMPLE + "".join(map(chr, (*range(0x80, 0xA0), *range(0xE000, 0xF8FF)))) + "\n",
        "yaml_forbidden_character",
    ),
    "half a surrogate pair": (lambda: SAMPLE + '"\\ud800"\n', "yaml_syntax"),
    "not UTF-8": (lambda: SAMPLE.encode() + b"\xff\xfe\n", "yaml_not_utf8"),
    "1 MB not UTF-8": (lambda: b"\xc3(" * 500_000, "yaml_not_utf8"),
    "UTF-32": (lambda: (SAMPLE + "x").encode("utf-32"), "yaml_not_utf8"),
    "an object of Python": (lambda: "a: !!python/object/apply:os.system [ls]\n", "yaml_tag"),
    "a tag directive": (lambda: "%TAG ! tag:example.com,2000:\n---\na: !x b\n", "yaml_directive"),
    "zeros": (lambda: b"\0" * 1_000_000, "yaml_forbidden_character"),
}


def taken() -> Iterator[tuple[str, dict[str, object]]]:
    """Read every file; return by name the codes and the processor seconds, the making of the file left out."""
    for name, (made, _) in FILES.items():
        data = made()
        data = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
        began = time.process_time()
        problems = gather({"sample.yaml": data}, Law(), None).problems
        took = time.process_time() - began
        yield name, {"codes": sorted({problem.code for problem in problems}), "seconds": took}


def main() -> None:
    """Read all of it within the limits and print what it took."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    found = dict(taken())
    sys.stdout.write(json.dumps({"found": found, "most_bytes": _most_bytes()}))


def _most_bytes() -> int:
    """Return the most memory this program has held.

    On Linux ``ru_maxrss`` keeps what the process that started this one held before; the kernel's own mark does not.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return (
            next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) * 1_024
        )
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
