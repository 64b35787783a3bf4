file-word = Word
file-pdf = PDF
file-markdown = Markdown
file-json = JSON
file-akn = Akoma Ntoso
