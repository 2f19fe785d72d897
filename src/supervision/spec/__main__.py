"""``python -m supervision.spec [--replace]``: release the specs of the working copy as they are.

Writes ``specs/RELEASED`` (a digest for each file) and the compiled library that a start-up reads instead of YAML.  A
file that is released already is not released again under the same name with another content; before version 1.0 of the
language ``--replace`` does it all the same, and then the changelog says so.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from supervision.spec import SpecError, bundled, load
from supervision.spec._bundled import compiled_library


def main(arguments: list[str]) -> int:
    """Release the bundled specs.

    Returns 1 where released files have changed and ``--replace`` is not given, 2 where files have problems; in both
    cases nothing is written.
    """
    folder = Path(str(bundled()))
    listing = folder / "RELEASED"
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.yaml"))
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    lines = listing.read_text(encoding="utf-8").splitlines() if listing.exists() else []
    kept = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    changed = sorted(name for name, digest in kept.items() if digests.get(name) != digest)
    if changed and "--replace" not in arguments:
        sys.stderr.write(f"đã ban hành, không được sửa · released, may not change: {', '.join(changed)}\n")
        return 1
    before = {path: path.read_bytes() for path in (listing, compiled_library()) if path.exists()}
    listing.write_text("".join(f"{digests[name]}  {name}\n" for name in files), encoding="utf-8")
    compiled_library().unlink(missing_ok=True)
    try:
        load(cache=compiled_library())
    except SpecError as refused:
        for path, data in before.items():
            path.write_bytes(data)
        sys.stderr.write(f"{refused}\n")
        return 2
    sys.stdout.write(f"{len(files)} tệp · files: {listing.name}, {compiled_library().name}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
