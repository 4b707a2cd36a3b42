@echo off
rem Double-click this to open the guided pages on Windows.
set here=%~dp0..
if exist "%here%\.venv\Scripts\notes-pages.exe" (
  "%here%\.venv\Scripts\notes-pages.exe"
) else if exist "%USERPROFILE%\.local\bin\notes-pages.exe" (
  "%USERPROFILE%\.local\bin\notes-pages.exe"
) else (
  notes-pages || (echo It is not set up yet. In this folder type:  pipx install ".[all]" ^& pause)
)
