# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""seeds.py FOLDER: makes what the fuzzers begin with: FOLDER/NAME/… are small inputs of each kind, FOLDER/NAME.dict the
words of its language."""

import gzip
import io
import json
import pathlib
import sqlite3
import struct
import sys
import uuid
import zipfile

sys.dont_write_bytecode = True  # beside the sources
from formats import seeds as of_formats

out = pathlib.Path(sys.argv[1])
SCHEMA = pathlib.Path(__file__).parents[2] / "resources" / "schema"

PROSE = ("The pact was signed in Pyongyang on Wednesday, “a treaty that binds”, Kim Jong Un said, according to KCNA. "
         "Putin called it ‘defensive’ and nothing more.")
WORLD = "김정은은 푸틴을 평양에서 만났다. \U0001F600 Zoe\u0301 قال المتحدث"


def uid(number):
    return str(uuid.UUID(int=number))


def put(target, name, content):
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def words(target, *tokens):
    escaped = ("".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}"
                       for byte in token.encode()) for token in tokens)
    (out / f"{target}.dict").write_text("".join(f'"{token}"\n' for token in escaped))


def text():
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "cp949", "koi8-r", "gb18030", "shift_jis"):
        put("text", encoding, f"A pact\n\nBy Jane Roe\n\n{PROSE}\n{WORLD}\r\n\0".encode(encoding, "replace"))
    put("text", "jp", "\x1b$B$3$l\x1b(B")


def library():
    head = "The Courier\nMarch 4, 2024 Monday\n"
    put("library", "nexis", "                 1 of 2 DOCUMENTS\n\n                 The Courier\n\n                 March 4, 2024 Monday\n\n"
        f"A pact\n\nBYLINE: Jane Roe\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 212 words\n\n  {PROSE[:70]}\n{PROSE[70:]}\n\n"
        "GRAPHIC: Photo, a pier\n\nLOAD-DATE: March 5, 2024\n\nLANGUAGE: ENGLISH\n\n        Copyright 2024 The Courier\n"
        "        All Rights Reserved\n\n                 2 of 2 DOCUMENTS\n\nLENGTH: 1 words\n\nMore.\n\nUPDATE: 5. März 2024\n")
    put("library", "nexisuni", f"Job Number: 1\nDocuments (1)\n1. A pact\nA pact\n{head}Copyright 2024 The Courier\nSection: NEWS\n"
        f"Length: 212 words\nByline: Jane Roe\nBody\n{PROSE}\nGraphic\nA pier\nClassification\nLanguage: ENGLISH\n"
        "Subject: PACTS (90%); WAR\nLoad-Date: March 5, 2024\nEnd of Document\n")
    put("library", "factiva", f"A pact\nBy Jane Roe\n312 words\n4 March 2024\n10:33\nThe Courier\nCOUR\nEnglish\n(c) 2024 The Courier\n\n{PROSE}\n"
        "Document COUR000020240304ek3400023\nCourt asked\n1 words\nMore.\nDocument COUR000020240304ek3400024\n")
    put("library", "codes", f"SE\tNews\nHD\tA pact\nBY\tJane Roe\nWC\t312 words\nPD\t4 March 2024\nSN\tThe Courier\nLA\tEnglish\nLP\t{PROSE}\n"
        "TD\nMore.\nNS\tgcat : Politics | gwar : War\nAN\tDocument COUR000020240304ek3400023\n")
    put("library", "page", "<html><body><div class='article'><p><span class='enHeadline'><b>A pact</b></span></p><div>312 words</div>"
        f"<div>4 March 2024</div><div>The Courier</div><p>{PROSE}</p><p>Document COUR000020240304ek3400023</p></div></body></html>")
    put("library", "proquest", "_" * 60 + f"\nDocument 1 of 1\nA pact\nAuthor: Roe, Jane\n\nAbstract: Short.\n\nFull text: {PROSE}\n\nSubject: War\n\n"
        "Publication title: The Courier; Kesten\n\nPublication date: Mar 4, 2024\n\nProQuest document ID: 1\n" + "_" * 60 + "\n")
    put("library", "europresse", f"Le Courrier, no. 1\nPolitique, lundi 4 mars 2024 212 mots, p. 4\nUn pacte\nAda Rehn\n{PROSE}\n© 2024 Le Courrier\n"
        "Certificat émis le 20 juin 2024\nnews·20240304·CK·0611098\nAujourd'hui dans Europresse\n")
    words("library", "1 of 2 DOCUMENTS", "Document 1 of 3", "End of Document", "LENGTH: 212 words", "Body", "Classification", "LOAD-DATE: ",
          "BYLINE: ", "Graphic", "312 words", "Document COUR000020240304ek3400023", "HD\t", "TD", "AN\t", "Full text: ",
          "ProQuest document ID: 1", "Publication title: ", "____________________", "news·20240304·CK·0611098", "212 mots, p. 4", "\n\n")


def markdown():
    put("markdown", "toml", "+++\ntitle = \"A\"\ndate = 2024-06-20T10:00:00Z\nauthors = [\"a\", {name = \"b\"}]\n[taxonomies]\ntags = [\"x\"]\n+++\nText.\n")
    put("markdown", "pandoc", "% A pact\n  is near\n% Jane Roe; Bo\n% 4 March 2024\n\nText.\n")
    put("markdown", "yaml", "---\na: &a [x, *b]\nauthor: {name: A}\ntags: *a\ntitle: |\n  A\n...\nText [[a|b]].\n")
    put("markdown", "extensions", "A.[^1]\n\n[^1]: Note\n    more\n\nTerm\n: What\n\n> [!note]- T\n> x\n\n<div>\n<p>b</p>\n<!-- c\n\n10<sup>6</sup>\n")
    put("markdown", "front", f"---\ntitle: \"A pact\"\nauthor: [Jane, 'Joe'] # x\ndate: 2024-06-20\n---\n# A pact\n\n"
                             f"{PROSE}\n\n> quoted\n> > deeper\n\n* item\n  1. inner\n- [x] done\n")
    put("markdown", "inline", "a *b* **c** `d` [e](f \"g\") ![h][i] <b>j</b> &amp; &#x1F600; ~~k~~\n\n[i]: /x 'y'\n\n"
                              "| a | b |\n|---|:-:|\n| 1 | 2 |\n\n```c\nint a;\n```\n<div>\n</div>\n***\nSetext\n===\n")
    words("markdown", "---\n", "> ", "* ", "1. ", "# ", "[[", "](", "![", "]: ", "```", "~~~", "<!--", "-->", "<div>",
          "&amp;", "**", "__", "_*", "| ", "|--", "\\", "  \n", "    ", "<![CDATA[", "<a href=", "===", "[x] ")


TAGS = ("a abbr address applet article aside b blockquote body br button caption center code col colgroup dd details div "
        "dl dt em fieldset figcaption figure font footer form frameset h1 h2 head header hr html i iframe img input li "
        "link listing main marquee math meta mi nav nobr noembed noframes noscript object ol optgroup option p plaintext "
        "pre q rp rt ruby script section select span strong style sub summary svg table tbody td template textarea tfoot "
        "th thead time title tr u ul video wbr xmp foreignObject desc x-y").split()


def html():
    page = (f'<!DOCTYPE html><html lang="en" dir="ltr"><head><title>A pact - The Daily</title>'
            '<meta property="og:title" content="A pact"><link rel="canonical" href="https://example.org/a">'
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A pact","author":[{"name":"J"}],'
            '"datePublished":"2024-06-20"}</script></head><body><nav><ul><li><a href="/">x</a></ul></nav><article>'
            f'<h1>A pact</h1><p class="byline">By Jane Roe</p><p>{PROSE}</p><figure><img alt="y"><figcaption>Two men '
            '<span class="photo-credit">AP</span></figcaption></figure><table><caption>c</caption><tr><th>1<td>2</table>'
            f'<pre>\n a\n</pre><blockquote>{WORLD}</blockquote></article></body></html>')
    put("html", "page", page)
    put("html", "xhtml", f'<?xml version="1.0"?><html><head><title/></head><body><div/><p><![CDATA[{PROSE}]]></p>'
                         '<svg><title>s</title><foreignObject><p>x</p></foreignObject></svg></body></html>')
    put("html", "odd", f"<p>{PROSE}<b><i></b></i><table><p>x<select><option>1<template><td></template></select>"
                       "<script><!-- <script></script> --></script><!-- a --!><xmp><b></xmp><math><mi>x</mi></math>"
                       "<a><div><a><p></a></div></form><svg><style></svg><plaintext><b>")
    put("html", "saved", "<!-- saved from url=(0021)https://example.org/a -->\n" + page)
    words("html", *[f"<{tag}>" for tag in TAGS], *[f"</{tag}>" for tag in TAGS], "<!--", "-->", "--!>", "<![CDATA[", "]]>",
          "<?xml", "<!DOCTYPE", "/>", ' class="', " hidden", ' style="display:none"', " id=", "='", '="', "&lt;", "&#x",
          "&amp;", "itemprop=", "articleBody", 'role="main"', "charset=")


def newsjson():
    put("newsjson", "ninjs", json.dumps({
        "uri": "https://example.org/a", "headlines": [{"role": "main", "value": "A pact"}], "byline": "Jane Roe",
        "versioncreated": "2024-06-20T10:00:00Z", "bodies": [{"role": "main", "value": f"<p>{PROSE}</p>"}]}))
    put("newsjson", "plain", json.dumps([{"title": "A", "body_text": f"{PROSE}\n{WORLD}", "author": {"name": ["a"]}}]))
    put("newsjson", "escapes", '{"text": "\\ud83d\\ude00 \\ud800 \\u0000 a", "date": 20240620, "n": 1e400}')
    words("newsjson", '"text":', '"body_xhtml":', '"bodies":', '"value":', '"headline":', '"uri":', '"published":', "\\ud83d",
          "\\udc00", "[", "]", "{", "}", ",", "1e999", "null", "true", '"<p>', "</p>", '"articles":', '"maintext":', '"@graph":', '"@type":', "NaN",
          "-Infinity", '}\n{"text":"', '"sections":')


def tables():
    lines = '{"title": "A", "maintext": "One.", "date_publish": "2024-06-20", "authors": ["J"]}\n{"text": "Two", "n": NaN}\n{"a":'
    put("newsjson", "lines", lines)
    put("newsjson", "wrapped", json.dumps({"response": {"docs": [{"fields": {"body": f"<p>{PROSE}"}, "webTitle": "A"}, {"id": 1e300}]}}))
    put("newsjson", "sections", json.dumps({"body": {"summary": ["s"], "sections": [{"headline": ["h"], "paragraphs": [PROSE]}]}}))
    put("csv", "commas", f'title,text,date,tags\nA,"{PROSE}, ""x""\n\ny",3/4/2024,a; b\nB,<p>x &amp; y</p>,yesterday,"[\'a\']"\n')
    put("csv", "bars", f"a|b|c\n1|{PROSE * 5}|https://example.org/a\n2|\"open\n3|x|y|z\n")
    put("csv", "tabs", "제목\t본문\t일자\n조약\t그렇다.\t20240620\n")
    words("csv", '"', '""', '"\n', ",", ";", "\t", "|", "\r\n", "title", "text", "date", "url", "31/12/2024", "1718841600", "[", "&#x")
    sheet = ('<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>text</t></is></c></row>'
             f'<row r="3"><c r="A3" s="1"><v>45463.5</v></c><c r="B3" t="str"><f>A1</f><v>{PROSE}</v></c></row></sheetData></worksheet>')
    put_parts("xlsx", {
        "xl/workbook.xml": '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" r:id="a" xmlns:r="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<R><Relationship Id="a" Target="worksheets/s.xml" Type="x/worksheet"/><Relationship Id="b" '
        'Target="t.xml" Type="x/sharedStrings"/><Relationship Id="c" Target="f.xml" Type="x/styles"/></R>',
        "xl/t.xml": "<sst><si><r><t>date_x000D_</t></r><rPh><t>x</t></rPh></si></sst>",
        "xl/f.xml": '<s><numFmts><numFmt numFmtId="165" formatCode="d. mmm"/></numFmts><cellXfs><xf/><xf numFmtId="165"/></cellXfs></s>',
        "xl/worksheets/s.xml": sheet})
    words("xlsx", "\n=\n", "<c>", "</c>", "<row>", "</row>", ' r="', ' t="s"', ' s="1"', "<v>", "<is>", "<t>", "XFD1048576", "_x0000_")
    put_parts("ods", {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": '<d xmlns:t="t" xmlns:x="x" xmlns:o="o"><t:table t:name="S"><t:table-row><t:table-cell><x:p>text</x:p></t:table-cell>'
        '<t:table-cell><x:p>date</x:p></t:table-cell></t:table-row><t:table-row t:number-rows-repeated="3"/><t:table-row><t:table-cell>'
        f'<x:p>{PROSE}<x:s x:c="3"/></x:p></t:table-cell><t:table-cell o:date-value="2024-06-20"/></t:table-row></t:table></d>'})
    words("ods", "\n=\n", "<t:table>", "<t:table-row>", "<t:table-cell>", "</t:table-row>", "<x:p>", ' t:number-columns-repeated="9999999"',
          ' t:number-rows-repeated="9999999"', ' o:date-value="')


def put_parts(target, parts):
    put(target, "all", "\n=\n".join(f"{name}\n{text}" for name, text in parts.items()))


def packages():
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    word = f'<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="T"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    put_parts("docx", {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<a><Relationship Type="{relations}officeDocument" Target="word/document.xml"/></a>',
        "word/_rels/document.xml.rels": "<a>" + "".join(
            f'<Relationship Type="{relations}{name}" Target="{name}.xml"/>' for name in ("styles", "footnotes", "header")) + "</a>",
        "word/styles.xml": '<w:s xmlns:w="w"><w:style w:styleId="T"><w:name w:val="heading 1"/><w:basedOn w:val="T"/></w:style></w:s>',
        "word/footnotes.xml": '<w:n xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:n>',
        "word/header.xml": '<w:h xmlns:w="w"><w:p><w:r><w:t>head</w:t></w:r></w:p></w:h>',
        "word/document.xml": word + f"<w:r><w:t>{PROSE}</w:t><w:footnoteReference w:id='1'/><w:tab/><w:br/></w:r><w:ins><w:r>"
        "<w:t>a</w:t></w:r></w:ins><w:del/></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        "<w:txbxContent><w:p/></w:txbxContent></w:body></w:document>"})
    words("docx", "\n=\n", *[f"<w:{tag}>" for tag in "p r t tbl tr tc ins del txbxContent pPr trPr vanish footnote".split()],
          *[f"</w:{tag}>" for tag in "p r t tbl tr tc txbxContent pPr trPr footnote".split()], ' w:id="1"', ' w:val="T"')
    put_parts("odt", {
        "mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<m/>",
        "meta.xml": "<o:m xmlns:o='o'><o:meta><o:title>A pact</o:title><o:creation-date>2024</o:creation-date></o:meta></o:m>",
        "styles.xml": "<o:s xmlns:o='o'><o:style o:name='P' o:family='paragraph' o:parent-style-name='P'><o:header/></o:style></o:s>",
        "content.xml": f"<o:d xmlns:o='o'><o:body><o:h>A pact</o:h><o:p o:style-name='P'>{PROSE}<o:s o:c='3'/><o:note><o:note-body>"
        "<o:p>n</o:p></o:note-body></o:note><o:text-box><o:p/></o:text-box></o:p><o:list><o:p>i</o:p></o:list><o:table>"
        "<o:table-row><o:table-cell><o:p>c</o:p></o:table-cell></o:table-row></o:table></o:body></o:d>"})
    words("odt", "\n=\n", *[f"<o:{tag}>" for tag in "p h span note list table table-row table-cell text-box body meta".split()],
          *[f"</o:{tag}>" for tag in "p h span note list table table-row table-cell text-box body meta".split()])
    put_parts("epub", {
        "mimetype": "application/epub+zip", "META-INF/container.xml": "<c><rootfile full-path='a/b.opf'/></c>",
        "a/b.opf": "<p><title>A</title><creator>B</creator><item id='i' href='../a/c.html' media-type='text/html'/>"
        "<itemref idref='i'/></p>",
        "a/c.html": f"<html><body><h1>A pact</h1><p>{PROSE}</p></body></html>"})
    words("epub", "\n=\n", "<itemref idref='i'/>", "../", "%2e", "<item ", " href='", "<rootfile ", "<CipherReference URI='")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/epub+zip")
        package.writestr("META-INF/container.xml", "<c><rootfile full-path='b.opf'/></c>")
        package.writestr("b.opf", "<p><item id='i' href='c.html' media-type='text/html'/><itemref idref='i'/></p>")
        package.writestr("c.html", f"<p>{PROSE}</p>")
    put("zip", "book", archive.getvalue())


def pdf():
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font "
               "/Subtype /Type1 /BaseFont /Times-Roman >> >> >> >>",
               "<< /Length 60 >>\nstream\nBT /F 12 Tf 60 700 Td (The pact was signed.) Tj 0 -14 Td (So) Tj ET\nendstream",
               "<< /Title (A pact) /Author (Ada) >>"]
    body = "".join(f"{number} 0 obj\n{content}\nendobj\n" for number, content in enumerate(objects, 1))
    put("pdf", "hand", f"%PDF-1.4\n{body}trailer\n<< /Root 1 0 R /Info 5 0 R >>\n")
    words("pdf", " obj", "endobj", "stream\n", "endstream", "trailer", "xref", "<<", ">>", "/Type", "/Kids [", " 0 R", "/Font",
          " Tf", " Td", " Tj", "BT ", " ET", "/Filter", "/FlateDecode", "/ObjStm", "/Encrypt", "/ToUnicode", "/Count", "/Length")


def rtf():
    put("rtf", "all", "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset129 B;}}{\\stylesheet{\\s1 heading 1;}}"
        "{\\info{\\title A pact}{\\author Ada}{\\creatim\\yr2024\\mo6\\dy20}}{\\header h\\par}\\pard\\s1 A pact\\par\\pard " + PROSE.encode(
            "ascii", "ignore").decode() + "{\\footnote\\pard n}\\par{\\f1\\'b1\\'e8}\\u8364?{\\super 2}\\trowd\\intbl a\\cell b\\cell\\row\\pard"
        "{\\*\\x y}{\\v z}{\\field{\\*\\fldinst A}{\\fldrslt b}}\\bin3 {}}\\par}")
    words("rtf", "\\par ", "\\pard ", "\\cell ", "\\row ", "\\intbl ", "\\u8364?", "\\'e9", "{\\footnote ", "{\\*\\", "\\bin9 ", "\\v ", "\\s1 ",
          "\\f1 ", "\\uc0 ", "{\\fonttbl", "{\\stylesheet", "{\\info", "{\\title ", "{\\header ", "\\deleted ", "}", "{")


def archives():
    head = "From: =?utf-8?Q?J=C3=B6rg?= <a@b.example>\nSubject: =?iso-8859-1?B?UGFrdA==?=\nDate: Thu, 20 Jun 2024 10:30:00 +0200\n" \
           "MIME-Version: 1.0\n"
    page = f"<!DOCTYPE html><title>A pact</title><article><p>{PROSE}</p><p>{WORLD}</p></article>"
    put("mail", "plain", f"{head}Content-Type: text/plain; charset=utf-8; format=flowed\n\n{PROSE} \n{WORLD}\n> quoted\n>> more\n-- \nJ\n")
    put("mail", "parts", f"{head}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: multipart/alternative; boundary=y\n\n"
        f"--y\n\n{PROSE}\n--y\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+QTwvcD4=\n--y--\n--x\n"
        f"Content-Type: message/rfc822\n\nSubject: b\n\nText.\n--x\nContent-Type: text/html; name=\"a.html\"\n"
        f"Content-Disposition: attachment; filename*=utf-8''a%20b.html\n\n{page}\n--x--\n")
    put("mail", "page", f"From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\n{head}Content-Type: multipart/related; "
        f"type=\"text/html\"; boundary=\"x\"; start=\"<a@b>\"\n\n--x\nContent-Type: text/html\nContent-ID: <a@b>\n"
        f"Content-Location: https://example.org/a\nContent-Transfer-Encoding: quoted-printable\n\n{page.replace('=', '=3D')}\n--x--\n")
    words("mail", "Content-Type: ", "multipart/mixed", "multipart/alternative", "multipart/related", "message/rfc822", "text/html", "; boundary=x",
          "\n--x\n", "\n--x--\n", "Content-Transfer-Encoding: ", "base64", "quoted-printable", "; charset=", "; format=flowed", "-- \n", "\n> ", "=?utf-8?Q?",
          "begin 644 a\n", "Content-Disposition: attachment", "Content-ID: <")
    put("mailbox", "two", f"From a Mon Jun 3 10:00:00 2024\nSubject: One\n\n{PROSE}\n>From there.\n\nFrom b Mon Jun 3 11:00:00 2024\n{head}\n{WORLD}\n")
    words("mailbox", "\n\nFrom a Mon Jun 3 10:00:00 2024\n", "Subject: a\n", ">From ", "\n> ", "Content-Type: text/html\n")
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{len(page.encode()):x}\r\n{page}\r\n0\r\n\r\n"
    put("warc", "response", f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2024-06-20T10:00:00Z\r\n"
        f"Content-Type: application/http\r\nContent-Length: {len(answer.encode())}\r\n\r\n{answer}\r\n\r\n")
    put("warc", "resource", f"WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: {len(page.encode())}\r\n\r\n{page}\r\n\r\n")
    words("warc", "WARC/1.0\r\n", "WARC-Type: response\r\n", "resource", "Content-Length: ", "Content-Encoding: gzip\r\n", "deflate", "chunked", "\r\n\r\n",
          "HTTP/1.1 200 OK\r\n")
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.txt", PROSE)
        package.writestr("b/c.html", page)
        package.writestr("b/c_files/d.css", "p {}")
    put("zip", "files", many.getvalue())
    put("zip", "gzip", gzip.compress(PROSE.encode()))
    put("wires", "rss", f"<rss xmlns:content='c'><channel><title>A</title><item><title>B</title><link>https://example.org/a</link><pubDate>Thu, 20 Jun "
        f"2024 10:30:00 +0200</pubDate><content:encoded><![CDATA[<p>{PROSE}</p>]]></content:encoded></item><item><description>s</description></item></channel></rss>")
    put("wires", "atom", f"<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><title>B</title><content type='xhtml'><div><p>{PROSE}</p></div>"
        f"</content><updated>2024-06-20</updated><category term='c'/></entry></feed>")
    nitf = (f"<nitf><head><docdata><date.issue norm='20240620'/></docdata></head><body><body.head><hedline><hl1>A</hl1></hedline><byline>By <person>B</person>"
            f"</byline></body.head><body.content><p>{PROSE}</p><bq><block><p>q</p></block></bq><media><media-caption>c</media-caption></media><table><tr><td>1</td>"
            f"</tr></table></body.content></body></nitf>")
    put("wires", "nitf", nitf)
    put("wires", "g2", f"<newsMessage><itemSet><newsItem><itemMeta><itemClass qcode='ninat:text'/></itemMeta><contentMeta><headline>A</headline></contentMeta>"
        f"<contentSet><inlineXML>{nitf}</inlineXML></contentSet></newsItem></itemSet></newsMessage>")
    words("wires", "<item>", "</item>", "<entry>", "</entry>", "<![CDATA[", "]]>", "<content type='xhtml'>", "</content>", "&nbsp;", "<!DOCTYPE rss [<!ENTITY a 'b'>]>",
          "&a;", "<nitf>", "<body.content>", "<media>", "<inlineXML>", "<contentSet>", "<newsItem>", "<NewsItem>", "<p>", "</p>", "<table>", "<tr>", "<bq>")


def messages():
    def packed(content):
        return struct.pack("<I", len(content)) + content

    def message(kind, content):
        put("messages", str(kind), bytes([kind]) + packed(content))

    texts = [packed(text.encode()) for text in ("A pact", "Jane Roe", "", "2024-06-20", "", "en", "a.txt", "text/plain", "UTF-8")]
    lists = struct.pack("<I", 2) + packed(b"UTF-8") + packed(b"windows-1252") + struct.pack("<I", 0)
    article = packed(f"A pact\n\n{WORLD}".encode()) + packed(b"\x00\x06") + b"".join(texts) + b"\x01" + lists
    message(0, packed(b"standoff reads") + struct.pack("<IBB", 2, 1, 1))
    message(1, packed(b"a.txt") + packed(b"") + packed(b"UTF-8") + struct.pack("<BI", 0, 100) + packed(PROSE.encode()))
    message(2, article + b"\x01")
    message(3, packed(b"row 2") + packed(b"there is no text in it") + b"\x01")
    message(5, b"the file is empty")
    put("messages", "original", b"\x02" + packed(article + b"\x00" + packed(b"another")))
    words("messages", "standoff reads", "a.txt", "UTF-8")


def tagset():
    put("tagset", "all", json.dumps({"standoff_tagset": 1, "name": "x", "layers": [
        {"name": "Entities", "kind": "entity", "tags": [{"name": "Person", "color": "#112233", "key": "p",
         "attributes": [{"name": "a", "values": ["1"]}], "record_defaults": {"kind": "person"},
         "tags": [{"name": "Leader", "guideline": "g"}]}]}], "terms": {"entity.kind": ["person", "place"]}}))
    words("tagset", '"standoff_tagset":', '"layers":', '"tags":', '"name":', '"kind":', '"entity"', '"claim"', '"source"',
          '"cue"', '"other"', '"terms":', '"attributes":', '"values":', '"record_defaults":', '"key":', "[", "]", "{", "}")


def standoffjson():
    line = "Kim met Putin."
    put("standoffjson", "all", json.dumps({
        "standoff": 1, "annotators": [{"uuid": uid(1), "name": "Ada"}],
        "layers": [{"uuid": uid(2), "name": "Entities", "kind": "entity"}],
        "tags": [{"uuid": uid(3), "layer": uid(2), "name": "Person", "color": "#112233", "key": "p"}],
        "entities": [{"uuid": uid(4), "name": "Kim", "kind": "person"}],
        "sources": [{"uuid": uid(5), "label": "KCNA", "entity": uid(4)}],
        "claims": [{"uuid": uid(6), "text": "They met", "claimant": uid(5)}],
        "articles": [{"uuid": uid(7), "title": "A", "version": uid(8), "versions": [{
            "uuid": uid(8), "text": line, "annotations": [
                {"uuid": uid(9), "tag": uid(3), "entity": uid(4), "fragments": [{"begin": 0, "end": 3, "text": "Kim"}]},
                {"uuid": uid(10), "tag": uid(3), "fragments": [{"begin": 8, "end": 13, "text": "Putin"}]}],
            "relations": [{"uuid": uid(11), "type": "met", "from_annotation": uid(9), "to_annotation": uid(10)}],
            "attributions": [{"uuid": uid(12), "cue": uid(9), "contents": [uid(10)]}]}]}]}))
    words("standoffjson", '"standoff": 1', '"articles":', '"versions":', '"annotations":', '"fragments":', '"begin":',
          '"end":', '"text":', '"uuid":', '"version":', '"tags":', '"layers":', '"claims":', '"sources":', '"verdicts":',
          '"relations":', '"attributions":', '"parent":', '"evidence":', "[", "]", "{", "}", *map(uid, range(1, 13)))


def formats():
    for target in of_formats.TARGETS:
        files, language = target()
        for name, content in files.items():
            put(target.__name__, name, content)
        words(target.__name__, *language)


def queries():
    for number, query in enumerate(("kim putin", '"arms deal" OR pyong*', "kim NEAR/5 putin -title:pact", "/k[io]m/i (a b)",
                                    'tag:Person layer:x from:2024-01 -source:"K"', "NOT (a OR b) c")):
        put("search", str(number), f"{query}\n{PROSE}\n{WORLD}")
    words("search", " OR ", " AND ", "NOT ", " NEAR/5 ", "(", ")", '"', "title:", "note:", "tag:", "from:2024", "*", "-", "/",
          "/i", "\n", "(?<=", "(?:", "[^", "+?", "\\b", "\\p{L}")
    for number, query in enumerate(('kim "jong un"', "kind:person -source:KCNA", 'mentions:>3 reason:""', "text:pact")):
        put("recordquery", str(number), query)
    words("recordquery", "kind:", "source:", "mentions:", "mentions:>", '""', "-", ":", ">", "<", "claimant:", "text:")


def project():
    path = out / "p.standoff"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.execute("PRAGMA page_size = 512")
    scripts = sorted(SCHEMA.glob("*.sql"))
    for script in scripts:
        database.executescript(script.read_text())
    database.execute("INSERT INTO project VALUES (1, ?, '2024-06-20T10:00:00.000Z', 100, 1)", (uid(1),))
    database.execute("INSERT INTO layer VALUES (2, ?, 'Entities', 'entity', 0)", (uid(2),))
    columns = [row[1] for row in database.execute("PRAGMA table_info(tag)")]
    values = dict(id=3, uuid=uid(3), layer=2, name="Person", color="#112233", key="p", guideline="", position=0,
                  attributes="[]", record_defaults="{}", parent=None, code="")
    database.execute(f"INSERT INTO tag VALUES ({', '.join('?' * len(columns))})", [values[c] for c in columns])
    database.commit()
    database.execute("PRAGMA application_id = 0x53644f66")
    database.execute(f"PRAGMA user_version = {len(scripts)}")
    database.commit()
    database.execute("VACUUM")
    database.close()
    put("project", "empty", path.read_bytes())
    path.unlink()


out.mkdir(parents=True, exist_ok=True)
for make in (text, library, markdown, html, newsjson, tables, packages, pdf, rtf, archives, messages, tagset, standoffjson, formats, queries, project):
    make()
