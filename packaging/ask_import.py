"""What a window asks its import's child process. Usage: ask_import.py DATABASE FILE, by LeadDesk's Python."""

import json
import sys

from leaddesk.domain.imports import ImportOptions
from leaddesk.services.import_worker import options_to_json

database, path = sys.argv[1:]
print(json.dumps({"database": database, "path": path, "options": options_to_json(ImportOptions())}))
