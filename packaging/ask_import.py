"""What a window asks its import's child process. Usage: ask_import.py DATABASE FILE, by LeadDesk's Python."""

import json
import sys
from dataclasses import asdict

from leaddesk.domain.imports import ImportOptions

database, path = sys.argv[1:]
print(json.dumps({"database": database, "path": path, "options": asdict(ImportOptions())}))
