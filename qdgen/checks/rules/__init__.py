"""The rules, one file each; the folder is the family, the file's name the fault."""
