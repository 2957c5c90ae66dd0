"""The logic of one screen area each; the import and an account, made of many parts, are packages of their own."""
