#!/bin/sh
# Double-click this to open the guided pages: macOS, and Linux in a file manager.
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
for program in "$here/.venv/bin/notes-pages" "$HOME/.local/bin/notes-pages" notes-pages; do
  if command -v "$program" >/dev/null 2>&1; then
    exec "$program"
  fi
done
echo "It is not set up yet. In this folder type:  pipx install '.[all]'"
printf 'Press Enter to close. '
read -r _
