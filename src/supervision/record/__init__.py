"""What is kept for ever: the bytes of events, their chain, commitments to personal values; and case snapshots.

* `canonical`, `normal`, `digest_of`, `commitment` - values
* `encode`, `decode`, `moment` - events, format 1
* `chained`, `columns`, `verify_chain` - the chain of a case and the columns beside its bytes
* `case_to_bytes`, `case_from_bytes` - a case as its store's row keeps it
"""

from ._bytes import decode, encode, moment, moment_from
from ._canonical import canonical, commitment, digest_of, normal
from ._chain import ChainedEvent, Columns, Fault, chained, columns, verify_chain
from ._errors import BrokenRecordError, NotCanonicalError, UnknownEventError
from ._snapshot import case_from_bytes, case_to_bytes

__all__ = [
    "BrokenRecordError",
    "ChainedEvent",
    "Columns",
    "Fault",
    "NotCanonicalError",
    "UnknownEventError",
    "canonical",
    "case_from_bytes",
    "case_to_bytes",
    "chained",
    "columns",
    "commitment",
    "decode",
    "digest_of",
    "encode",
    "moment",
    "moment_from",
    "normal",
    "verify_chain",
]
