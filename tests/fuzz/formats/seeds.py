# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""What the fuzzers of the formats begin with, small and as other programs write it, by the target's name: each function
gives files by name, and the words of the language. Several files of one input have a line of "=" between them."""

import io
import json
import pathlib
import sqlite3
import tempfile
import zipfile

LINE = "Kim said Putin came. \U0001F600 So it is."


def joined(*files):
    return "\n=\n".join(files)


def lines(*items):
    return "".join(json.dumps(item) + "\n" for item in items)


def keys(names):
    return [f'"{name}":' for name in names.split()]


JSON_WORDS = ["[", "]", "{", "}", ",", "null", "true", "-1", "1e99", "\\ud83d"]


def brat():
    return {"all": joined(
        "Kim said Putin came.\r\n\U0001F600 So it is.",
        "T1\tPerson 0 3\tKim\nT2\tCue 4 8\tsaid\nT3\tContent 9 19\tPutin came\nT4\tPerson 9 14;20 21\tPutin\n"
        "E1\tAttribution:T2 Cue:T2 Source:T1 Content:T3\nR1\tmet Arg1:T1 Arg2:T4\n*\tEquiv T1 T4\nA1\tStatus T1 x\n"
        "M1\tNeg T1\nN1\tReference T1 Wikidata:Q1\tKim\n#1\tAnnotatorNotes T1\tnote",
        "[entities]\n!Names\n\tPerson\n[relations]\nmet Arg1:Person, Arg2:Person\n[events]\nSaid\n[attributes]\n"
        "Status Arg:<ENTITY>, Value:x|y",
        "[labels]\nPerson | Somebody\n[drawing]\nPerson bgColor:#112233", "P Person")}, [
        "\n=\n", "T1\t", "T2\t", "E1\t", "R1\t", "A1\t", "N1\t", "#1\t", "*\tEquiv ", "Attribution:T1", " Cue:T1",
        " Source:T1", " Content:T1", " Parent:E1", " Arg1:T1", ";", "[entities]", "[attributes]", "[labels]", "[events]",
        "#layer ", "<ENTITY>", "bgColor:#", "\t", "\n"]


def webanno():
    head = ("#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n"
            "#T_SP=webanno.custom.Claim|sure\n#T_RL=webanno.custom.Met|kind|BT_webanno.custom.Claim\n"
            "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceRelation|referenceType\n\n\n")
    rows = ("#Text=Kim said Putin\\tcame.\n"
            "1-1\t0-3\tKim\t*\tPER[1]|PER[2]\ttrue\t_\t_\t*->1-1\tx\t\n1-2\t4-8\tsaid\t_\t_\t_\t_\t_\t_\t_\t\n"
            "1-3\t9-14\tPutin\thttp://www.wikidata.org/entity/Q7747[3]\tPER[3]\tfalse[4]\tbig\\|small\t1-1[0_4]\t_\t_\t\n"
            "1-3.1\t9-10\tP\t_\t_\t*[5]\t_\t_\t_\t_\t\n1-4\t15-19\tcame\t_\t_\tfalse[4]\t_\t_\t_\t_\t\n"
            "1-5\t19-20\t.\t_\t_\t_\t_\t_\t_\t_\t\n\n#Sentence.id=s2\n#Text=\U0001F600 So.\n2-1\t21-23\t\U0001F600\t_\t_\t_\t_\t_\t_\t_\t\n")
    slots = ("#FORMAT=WebAnno TSV 3.2\n#T_SP=webanno.custom.Event|ROLE_webanno.custom.Event:who_webanno.custom.Link"
             "|de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity\n\n\n#Text=Kim came\n"
             "1-1\t0-3\tKim\t_\t_\t\n1-2\t4-8\tcame\tagent\t1-1\t\n")
    return {"layers": head + rows, "slots": slots}, [
        "#FORMAT=WebAnno TSV 3.3\n", "#T_SP=", "#T_RL=", "#T_CH=", "|BT_", "|ROLE_", "#Text=", "\\t", "\\|", "\\n", "[1]", "[0_4]",
        "1-1", "1-3.1", "\t", "*", "_", "*->1-1", "|", "PER", "webanno.custom.Claim", "\n\n"]


XMI = ('<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
       'xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:custom="http:///webanno/custom.ecore" '
       'xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmi:version="2.0">'
       '<cas:NULL xmi:id="0"/><type:Sentence xmi:id="9" sofa="1" begin="0" end="20"/>'
       '<ner:NamedEntity xmi:id="2" sofa="1" begin="0" end="3" value="PER" identifier="http://www.wikidata.org/entity/Q1"/>'
       '<custom:Claim xmi:id="3" sofa="1" begin="9" end="19" sure="true"/><custom:Claim xmi:id="4" sofa="1" begin="4" end="8"/>'
       '<custom:Met xmi:id="5" sofa="1" begin="9" end="19" Governor="3" Dependent="4" kind="a&#10;b"/>'
       f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{LINE}"/>'
       '<cas:View sofa="1" members="2 3 4 5 9"/></xmi:XMI>')
TYPES = ('<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>webanno.custom.Claim</name>'
         '<supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>sure</name><rangeTypeName>uima.cas.String'
         '</rangeTypeName></featureDescription></features></typeDescription></types></typeSystemDescription>')
XMI_WORDS = [' xmi:id="2"', ' sofa="1"', ' begin="', ' end="', ' value="', ' Governor="3"', ' Dependent="4"', ' members="', ' identifier="',
             "<custom:Claim", "<custom:Met", "<ner:NamedEntity", "<cas:Sofa", "<cas:View", "<elements>", ' elements="', ' head="2"',
             ' tail="2"', ' next="3"', "/>", "&#10;"]


def uimaxmi():
    return {"all": XMI}, XMI_WORDS


def inception():
    return {"all": joined(XMI, TYPES), "untyped": XMI}, [
        "\n=\n", *XMI_WORDS, "<typeDescription>", "<supertypeName>", "<featureDescription>", "<rangeTypeName>", "uima.cas.FSArray",
        "uima.tcas.Annotation", "</name>"]


def uimajson():
    types = {"o.Claim": {"%NAME": "o.Claim", "%SUPER_TYPE": "uima.tcas.Annotation", "sure": {"%NAME": "sure", "%RANGE": "uima.cas.Boolean"}},
             "o.Met": {"%NAME": "o.Met", "%SUPER_TYPE": "uima.tcas.Annotation", "Governor": {"%NAME": "Governor", "%RANGE": "o.Claim"}}}
    structures = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": LINE},
        {"%ID": 2, "%TYPE": "o.Claim", "@sofa": 1, "begin": 0, "end": 3, "sure": True},
        {"%ID": 3, "%TYPE": "o.Claim", "@sofa": 1, "^begin": 9, "^end": 14},
        {"%ID": 4, "%TYPE": "o.Met", "@sofa": 1, "begin": 0, "end": 3, "@Governor": 2, "@Dependent": 3, "kind": "x"},
        {"%ID": 5, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": [2, 3]}]
    return {"all": json.dumps({"%TYPES": types, "%FEATURE_STRUCTURES": structures,
                               "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3, 4]}}})}, [
        *keys("%TYPES %FEATURE_STRUCTURES %VIEWS %ID %TYPE %NAME %SUPER_TYPE %RANGE %ELEMENTS %MEMBERS @sofa begin ^begin end @Governor "
              "@Dependent value sofaString"), '"uima.cas.Sofa"', '"o.Claim"', *JSON_WORDS]


def doccano():
    return {"spans": lines({"id": 1, "text": LINE, "entities": [{"id": 2, "label": "Person", "start_offset": 0, "end_offset": 3},
                                                                {"id": 3, "label": "Person", "start_offset": 9, "end_offset": 14}],
                            "relations": [{"id": 4, "from_id": 2, "to_id": 3, "type": "met"}], "Comments": ["c"]}),
            "labels": lines({"text": LINE, "label": [[0, 3, "Person"], [9, 14, "Person"]]}, {"data": LINE, "labels": [[9, 9, "x"]]})}, [
        *keys("text data label labels entities relations start_offset end_offset from_id to_id type id Comments"), '"Person"', *JSON_WORDS, "\n"]


def labelstudio():
    def result(number, begin, end, label):
        return {"id": number, "from_name": "label", "to_name": "text", "type": "labels",
                "value": {"start": begin, "end": end, "text": LINE[begin:end], "labels": [label]}}
    task = {"id": 1, "data": {"text": LINE}, "annotations": [{"id": 5, "completed_by": {"email": "a@b.example"}, "was_cancelled": False, "result": [
        result("a", 0, 3, "Person"), result("b", 9, 14, "Person"),
        {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["met"]},
        {"id": "a", "from_name": "sure", "to_name": "text", "type": "choices", "value": {"start": 0, "end": 3, "choices": ["yes"]}},
        {"id": "a", "from_name": "note", "to_name": "text", "type": "textarea", "value": {"text": ["note"]}}]}],
        "predictions": [{"model_version": "m", "score": .5, "result": [result("c", 15, 19, "Verb")]}]}
    small = {"id": 1, "text": LINE, "label": [{"start": 0, "end": 3, "text": "Kim", "labels": ["Person"]}], "annotator": 1}
    return {"tasks": json.dumps([task]), "small": json.dumps([small])}, [
        *keys("data text annotations predictions result id from_name to_name type value start end labels choices from_id to_id direction "
              "completed_by was_cancelled ground_truth hypertextlabels globalOffsets"), '"relation"', '"labels"', '"choices"', '"textarea"', *JSON_WORDS]


def prodigy():
    spans = [{"start": 0, "end": 3, "token_start": 0, "token_end": 0, "label": "PERSON"}, {"start": 9, "end": 14, "label": "PERSON"}]
    return {"spans": lines({"text": LINE, "_input_hash": 1, "_task_hash": -2, "_session_id": "news-ada", "answer": "accept",
                            "tokens": [{"text": "Kim", "start": 0, "end": 3, "id": 0, "ws": True}], "spans": spans,
                            "relations": [{"head": 0, "child": 2, "label": "met", "head_span": spans[0], "child_span": spans[1]}],
                            "meta": {"title": "A", "pattern": 3}},
                           {"text": LINE, "spans": spans, "answer": "reject"}, {"text": "B", "label": "NEWS", "answer": "ignore"}),
            "choices": lines({"text": LINE, "options": [{"id": "a", "text": "A"}], "accept": ["a"], "answer": "accept"})}, [
        *keys("text spans start end label tokens relations head child head_span child_span answer accept options meta _input_hash _session_id"),
        '"accept"', '"reject"', '"ignore"', *JSON_WORDS, "\n"]


def spacy():
    ents = [{"start": 0, "end": 3, "label": "PERSON", "kb_id": "Q1"}]
    tokens = [{"id": 0, "start": 0, "end": 3, "head": 1, "dep": "nsubj"}, {"id": 1, "start": 4, "end": 8, "head": 1}]
    second = [{"id": 0, "paragraphs": [{"raw": "Kim said so.", "sentences": [{"tokens": [
        {"id": 0, "orth": "Kim", "ner": "U-PERSON"}, {"id": 1, "orth": "said", "ner": "O"}, {"id": 2, "orth": "so", "ner": "B-X"},
        {"id": 3, "orth": ".", "ner": "L-X"}]}]}]}]
    return {"doc": lines({"text": LINE, "ents": ents, "tokens": tokens, "spans": {"sc": ents, "claims": [{"start": 9, "end": 19, "label": "C"}]},
                          "sents": [{"start": 0, "end": 20}], "_": {"title": "A"}}),
            "pairs": json.dumps([[LINE, {"entities": [[0, 3, "PERSON"], [9, 14, "PERSON"]]}]]), "second": json.dumps(second)}, [
        *keys("text ents spans start end label kb_id tokens sents _ entities paragraphs raw sentences orth ner head dep"), '"B-X"', '"L-X"', '"U-X"',
        *JSON_WORDS, "\n"]


def conll():
    return {"four": "-DOCSTART- -X- -X- O\n\nKim NNP B-NP B-PER\nJong NNP I-NP I-PER\nsaid VBD B-VP O\n. . O O\n\n\U0001F600 X O B-X\n",
            "two": "Kim\tB-PER\nsaid\tO\nPutin\tS-PER\ncame\tE-X\n\nSo\tI-X\n",
            "columns": "# global.columns = FORM STANDOFF:CLAIMS STANDOFF:ENTITIES\n# standoff.text = \"Kim said so.\"\n# text = Kim said so.\n"
                       "Kim\tO\tB-Person\nsaid\tB-Cue\tO\nso\tI-Cue\tO\n.\tO\tO\n"}, [
        "-DOCSTART-", " B-PER", "\tI-PER", "\tO", " O", " S-X", " E-X", " L-X", " U-X", "\n\n", "# text = ", "# global.columns = ", "# standoff.text = ",
        "FORM ", "\t", "_"]


def conllu():
    def row(number, form, misc="_"):
        return f"{number}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n"
    entities = ("# global.Entity = eid-etype-head-other\n# newdoc id = d1\n# newpar\n# sent_id = s1\n# text = Kim said Putin came.\n"
                + row(1, "Kim", "Entity=(e1-person-1-)") + row(2, "said") + row("3-4", "Putincame", "SpaceAfter=No")
                + row(3, "Putin", "Entity=(e2[1/2]-person-1-(e3-event-1-") + row(4, "came", "Entity=e2[1/2])|SpaceAfter=No")
                + row("4.1", "_") + row(5, ".", "Entity=(e2[2/2]-person-1-)e3)|SpacesAfter=\\s\\n") + "\n")
    labels = "# text = Kim Jong said\n" + row(1, "Kim", "NER=B-PER") + row(2, "Jong", "NER=I-PER") + row(3, "said", "NER=O|SpacesBefore=\\u00A0") + "\n"
    return {"entities": entities, "labels": labels}, [
        "# text = ", "# newdoc id = ", "# newpar", "# global.Entity = eid-etype-head-other", "# sent_id = ", "\t_", "\tEntity=(e1-person-1-)", "(e1-x-1-",
        "e1)", "e2[1/2])", "(e2[2/2]-", "|SpaceAfter=No", "SpacesAfter=\\s\\n", "SpacesBefore=", "NER=B-PER", "NER=I-PER", "%2D", "\\p", "1\t", "2-3\t", "4.1\t", "\n\n"]


def tei():
    page = ('<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>A pact</title>'
            '<author>Ada</author></titleStmt><publicationStmt><publisher>The Courier</publisher><date when="2024-06-20"/></publicationStmt>'
            '<sourceDesc><p>x</p></sourceDesc></fileDesc><encodingDesc><classDecl><taxonomy xml:id="t"><category xml:id="c"><catDesc>Claim'
            '</catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader><text><body><head>A pact</head><p xml:id="p1">'
            '<persName xml:id="n1" ref="#k">Kim</persName> said <q who="#k">Putin <choice><sic>cmae</sic><corr>came</corr></choice></q><lb/>'
            '<anchor xml:id="a1"/>So it is<anchor xml:id="a2"/>.<note>n</note></p></body></text>')
    standoff = ('<standOff><listPerson><person xml:id="k"><persName>Kim</persName><idno type="Wikidata">Q1</idno></person></listPerson>'
                '<spanGrp type="Claims"><span xml:id="s1" from="#a1" to="#a2" ana="#c">note</span><span target="#n1 #p1"/></spanGrp>'
                '<listAnnotation><annotation xml:id="b" target="#n1"><note>x</note></annotation></listAnnotation>'
                '<linkGrp type="relation"><link type="met" target="#n1 #s1"/></linkGrp><listRelation><relation name="met" active="#k" passive="#k"/>'
                '</listRelation></standOff>')
    tags = "p head q said persName orgName placeName rs seg anchor span spanGrp link linkGrp note choice sic corr lb standOff div list item ab lg l".split()
    return {"all": page + standoff + "</TEI>", "corpus": f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{page}</TEI>{page}</TEI></teiCorpus>'.replace('<?xml version="1.0"?>', "")}, [
        *[f"<{tag}>" for tag in tags], *[f"</{tag}>" for tag in tags], ' xml:id="a1"', ' from="#a1"', ' to="#a2"', ' target="#n1 #s1"', ' ana="#c"',
        ' ref="#k"', ' who="#k"', ' next="#s1"', ' prev="#s1"', ' corresp="', "string-range(#p1,0,3)", '<anchor xml:id="a3"/>', "/>"]


def webannotation():
    def note(number, selector, **more):
        return {"@context": "http://www.w3.org/ns/anno.jsonld", "id": f"urn:uuid:{number}", "type": "Annotation", "motivation": "tagging",
                "body": [{"type": "TextualBody", "purpose": "tagging", "value": "Person"}, {"type": "TextualBody", "value": "note"}],
                "target": {"source": "a.txt", "selector": selector}, **more}
    position = {"type": "TextPositionSelector", "start": 0, "end": 3}
    quote = {"type": "TextQuoteSelector", "exact": "Putin", "prefix": "said ", "suffix": " came"}
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "a.page2.jsonld", "type": "AnnotationPage", "partOf": "a.jsonld", "startIndex": 1,
            "items": [note(1, position, creator={"type": "Person", "name": "Ada"}, created="2024-06-20T10:00:00Z"), note(2, [quote, dict(position, start=9, end=14)]),
                      note(3, dict(quote, refinedBy=position)), {"type": "Annotation", "id": "urn:uuid:4", "motivation": "linking", "body": "urn:uuid:1",
                                                                 "target": "urn:uuid:2"}]}
    collection = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "id": "a.jsonld", "label": "A", "total": 5,
                  "first": {"type": "AnnotationPage", "items": [note(5, position)], "next": "a.page2.jsonld"}}
    return {"pages": joined(LINE, json.dumps(collection), json.dumps(page)), "list": joined(LINE, json.dumps([note(1, position)]), "{}")}, [
        "\n=\n", *keys("@context id type body target source selector start end exact prefix suffix items first next last motivation purpose value refinedBy creator "
                       "startSelector endSelector"), '"TextPositionSelector"', '"TextQuoteSelector"', '"RangeSelector"', '"AnnotationPage"', '"Annotation"', *JSON_WORDS]


def refi():
    def guid(number):
        return f"C0000000-0000-0000-0000-{number:012}"
    codes = (f'<CodeBook><Codes><Code guid="{guid(1)}" name="Food" isCodable="false" color="#F00"><Description>d</Description>'
             f'<Code guid="{guid(2)}" name="good" isCodable="true"/></Code></Codes><Sets><Set guid="{guid(3)}" name="S"><MemberCode targetGUID="{guid(2)}"/>'
             '</Set></Sets></CodeBook>')
    selection = (f'<PlainTextSelection guid="{guid(4)}" startPosition="0" endPosition="3" creatingUser="{guid(5)}"><Description>x</Description>'
                 f'<Coding guid="{guid(6)}"><CodeRef targetGUID="{guid(2)}"/></Coding><NoteRef targetGUID="{guid(7)}"/></PlainTextSelection>')
    project = (f'<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="x"><Users><User guid="{guid(5)}" name="Ann"/>'
               f'</Users>{codes}<Variables><Variable guid="{guid(8)}" name="Age" typeOfVariable="Integer"/></Variables><Cases><Case guid="{guid(9)}" name="Family">'
               f'<VariableValue><VariableRef targetGUID="{guid(8)}"/><IntegerValue>25</IntegerValue></VariableValue><SourceRef targetGUID="{guid(10)}"/></Case></Cases>'
               f'<Sources><TextSource guid="{guid(10)}" name="Doc" plainTextPath="internal://t.txt">{selection}{selection.replace(guid(4), guid(14))}</TextSource><TextSource guid="{guid(11)}" name="B">'
               f'<PlainTextContent>Kim said so.</PlainTextContent>{selection.replace(guid(4), guid(12))}</TextSource></Sources>'
               f'<Notes><TextSource guid="{guid(7)}" name="n"><PlainTextContent>a note</PlainTextContent></TextSource></Notes><Links><Link guid="{guid(13)}" name="met" '
               f'direction="OneWay" originGUID="{guid(4)}" targetGUID="{guid(14)}"/></Links></Project>')
    book = codes.replace("<CodeBook>", '<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x">')
    return {"project": joined(project, LINE), "book": book}, [
        "\n=\n", *[f'"{guid(number)}"' for number in range(1, 15)], "<Code ", "</Code>", "<CodeRef targetGUID=", "<Coding ", "</Coding>", "<PlainTextSelection ",
        "</PlainTextSelection>", ' startPosition="', ' endPosition="', ' plainTextPath="internal://', "<PlainTextContent>", "<TextSource ", "</TextSource>",
        "<PDFSource ", "<Link ", "<Set ", ' isCodable="false"', ' color="#']


def dna():
    shared = (
        "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT); CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT);"
        "CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INT, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INT);"
        "CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INT, Green INT, Blue INT);"
        "CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INT);"
        "CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INT, DocumentId INT, Start INT, Stop INT, Coder INT);"
        "CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Value INT);"
        f"INSERT INTO CODERS VALUES (1, 'Ada'); INSERT INTO DOCUMENTS VALUES (1, 'A', '{LINE}', 1, 'B', 'C', 'D', 'n', 'E', 1718841600);"
        "INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51); INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), "
        "(2, 'agreement', 'boolean', 1); INSERT INTO STATEMENTS VALUES (10, 1, 1, 0, 3, 1), (11, 1, 1, 9, 19, 1); INSERT INTO DATABOOLEAN VALUES (1, 10, 2, 1);")
    third = ("CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INT, Value TEXT, ChildOf INT);"
             "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Entity INT);"
             "INSERT INTO ENTITIES VALUES (1, 1, 'Kim', NULL); INSERT INTO DATASHORTTEXT VALUES (1, 10, 1, 1);")
    second = ("CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Value TEXT);"
              "CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY, SourceId INT, TargetId INT);"
              "INSERT INTO DATASHORTTEXT VALUES (1, 10, 1, 'Kim'); INSERT INTO STATEMENTLINKS VALUES (1, 10, 11);")
    files = {}
    for name, more in {"second": second, "third": third}.items():
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.dna"
            database = sqlite3.connect(path)
            database.executescript("PRAGMA page_size = 512;" + shared + more)
            database.close()
            files[name] = path.read_bytes()
    return files, ["SQLite format 3", "CREATE TABLE ", "STATEMENTS", "DOCUMENTS", "ENTITIES", "CREATE VIEW ", " INT", " TEXT"]


def pubannotation():
    document = {"target": "http://pubannotation.org/docs/sourcedb/PubMed/sourceid/1", "sourcedb": "PubMed", "sourceid": "1", "divid": 0, "text": LINE,
                "project": "p", "denotations": [{"id": "T1", "span": {"begin": 0, "end": 3}, "obj": "Person"},
                                                {"id": "T2", "span": [{"begin": 9, "end": 14}, {"begin": 15, "end": 19}], "obj": "Claim"}],
                "blocks": [{"id": "B1", "span": {"begin": 0, "end": 20}, "obj": "sentence"}],
                "relations": [{"id": "R1", "subj": "T1", "pred": "met", "obj": "T2"}],
                "attributes": [{"id": "A1", "subj": "T1", "pred": "sure", "obj": True}], "modifications": [{"id": "M1", "pred": "Negation", "obj": "T1"}]}
    tracks = {"text": LINE, "tracks": [{"project": "p", "denotations": document["denotations"]}, {"project": "q", "denotations": []}]}
    return {"document": json.dumps(document), "tracks": json.dumps([tracks])}, [
        *keys("text denotations span begin end obj id subj pred relations attributes modifications tracks project blocks sourcedb divid"), '"T1"', '"T2"', *JSON_WORDS]


def biocjson():
    mark = {"id": "1", "infons": {"type": "Person", "identifier": "Q1"}, "text": "Kim", "locations": [{"offset": 2, "length": 3}]}
    document = {"id": "7", "infons": {"journal": "A"}, "passages": [
        {"offset": 0, "infons": {"type": "title"}, "text": "A", "annotations": [], "relations": [], "sentences": []},
        {"offset": 2, "infons": {"type": "paragraph"}, "text": LINE, "sentences": [], "annotations": [
            mark, dict(mark, id="2", text="Putin", locations=[{"offset": 11, "length": 5}])],
         "relations": [{"id": "R", "infons": {"type": "met"}, "nodes": [{"refid": "1", "role": "a"}, {"refid": "2", "role": "b"}]}]}],
        "annotations": [], "relations": []}
    return {"all": json.dumps({"source": "s", "date": "2024", "key": "k", "infons": {}, "documents": [document]})}, [
        *keys("documents passages offset infons text annotations sentences relations locations length nodes refid role id type key"), *JSON_WORDS]


def biocxml():
    return {"all": '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE collection SYSTEM "BioC.dtd"><collection><source>s</source><date>2024</date><key>k</key><document>'
                   '<id>7</id><infon key="journal">A</infon><passage><infon key="type">title</infon><offset>0</offset><text>A</text></passage><passage><offset>2</offset>'
                   f'<text>{LINE}</text><annotation id="1"><infon key="type">Person</infon><location offset="2" length="3"/><text>Kim</text></annotation>'
                   '<annotation id="2"><infon key="type">Claim</infon><location offset="11" length="5"/><location offset="17" length="4"/><text>Putin came</text></annotation>'
                   '<relation id="R"><infon key="type">met</infon><node refid="1" role="a"/><node refid="2" role="b"/></relation></passage></document></collection>',
            "sentences": '<collection><source/><date/><key/><document><id>1</id><passage><offset>0</offset><sentence><offset>0</offset><text>Kim said.</text>'
                         '<annotation id="a"><infon key="type">P</infon><location offset="0" length="3"/><text>Kim</text></annotation></sentence><sentence><offset>12</offset>'
                         '<text>So.</text></sentence></passage></document></collection>'}, [
        "<document>", "</document>", "<passage>", "</passage>", "<sentence>", "<offset>", "</offset>", "<text>", "</text>", '<infon key="type">', "</infon>",
        '<annotation id="1">', "</annotation>", '<location offset="2" length="3"/>', '<relation id="R">', '<node refid="1" role="a"/>', "&#x1F600;"]


def gate():
    return {"document": "<?xml version='1.0' encoding='UTF-8'?><GateDocument version=\"3\"><GateDocumentFeatures><Feature><Name className=\"java.lang.String\">title</Name>"
                        "<Value className=\"java.lang.String\">A</Value></Feature></GateDocumentFeatures><TextWithNodes><Node id=\"0\"/>Kim<Node id=\"3\"/> said "
                        "<Node id=\"9\"/>Putin<Node id=\"14\"/> came.</TextWithNodes><AnnotationSet><Annotation Id=\"1\" Type=\"Person\" StartNode=\"0\" EndNode=\"3\"><Feature>"
                        "<Name className=\"java.lang.String\">kind</Name><Value className=\"java.lang.Integer\">1</Value></Feature></Annotation></AnnotationSet>"
                        "<AnnotationSet Name=\"Key\"><Annotation Id=\"2\" Type=\"Person\" StartNode=\"9\" EndNode=\"14\"/></AnnotationSet><RelationSet Name=\"Key\">"
                        "<Relation Id=\"3\" Type=\"met\" Members=\"1;2\"/></RelationSet></GateDocument>"}, [
        '<Node id="9"/>', "<AnnotationSet>", "</AnnotationSet>", '<Annotation Id="1" Type="x" StartNode="0" EndNode="3">', "</Annotation>", "<Feature>", "</Feature>",
        '<Name className="java.lang.String">', "</Name>", "<Value>", "</Value>", "<TextWithNodes>", "</TextWithNodes>", ' Members="1;2"', "<RelationSet>", "<Relation "]


def parc3():
    def word(text, begin, end, roles=""):
        return f'<WORD ByteCount="{begin},{end}" gorn="0,{begin}" lemma="{text}" pos="NN" sentenceWord="{begin}" text="{text}" word="{begin}">{roles}</WORD>'
    def role(name, number="wsj_1_Attribution_relation_level.xml_set_0"):
        return f'<attribution id="{number}"><attributionRole roleValue="{name}"/></attribution>'
    return {"places": '<?xml version="1.0" ?><root><SENTENCE gorn="0"><S gorn="0"><NP gorn="0,0">' + word("Kim", 9, 12, role("source")) + "</NP>"
                      + word("said", 13, 17, role("cue")) + word("``", 18, 20, role("content") + role("source", "b")) + word("-LRB-", 21, 26, role("content"))
                      + word("so", 40, 42) + "</S></SENTENCE><SENTENCE gorn=\"1\">" + word("It", 45, 47) + "</SENTENCE></root>",
            "plain": '<root><SENTENCE><WORD text="Kim">' + role("source") + '</WORD><WORD text="said">' + role("cue") + '</WORD><WORD text="so">' + role("content")
                     + "</WORD></SENTENCE></root>"}, [
        "<SENTENCE>", "</SENTENCE>", '<WORD text="', ' ByteCount="9,12"', "</WORD>", '<attribution id="a">', "</attribution>", '<attributionRole roleValue="source"/>',
        '<attributionRole roleValue="cue"/>', '<attributionRole roleValue="content"/>', ' id="', "-LRB-", "``", "''"]


def averitec():
    claim = {"claim": "It rained \U0001F600.", "label": "Conflicting Evidence/Cherrypicking", "justification": "See below.", "claim_date": "5-1-2020", "speaker": "Ann",
             "original_claim_url": "https://example.org/o", "fact_checking_article": None, "reporting_source": "Radio", "location_ISO_code": "GB",
             "claim_types": ["Numerical Claim"], "fact_checking_strategies": ["Written Evidence"], "required_reannotation": True, "cached_original_claim_url": None,
             "questions": [{"question": "Did it?", "answers": [{"answer": "Yes", "answer_type": "Boolean", "boolean_explanation": "Wet.", "source_medium": "Web text",
                                                                 "source_url": "https://example.org/s", "cached_source_url": "https://example.org/c"}]},
                           {"question": "Why?", "answers": []}]}
    return {"claims": json.dumps([claim, {"claim": "No label.", "claim_date": "31-2-2020"}])}, [
        *keys("claim label justification claim_date speaker questions question answers answer answer_type source_url boolean_explanation claim_types "
              "location_ISO_code standoff"), '"Supported"', '"Refuted"', '"Not Enough Evidence"', '"Boolean"', '"Unanswerable"', *JSON_WORDS]


def fever():
    return {"claims": lines(
        {"id": 75397, "verifiable": "VERIFIABLE", "label": "SUPPORTS", "claim": "A.", "evidence": [[[1, 2, "Fox_-LRB-film-RRB-", 7], [1, 3, "B", 0]], [[4, 5, "C", 1]]]},
        {"id": 2, "verifiable": "NOT VERIFIABLE", "label": "NOT ENOUGH INFO", "claim": "B.", "evidence": [[[6, None, None, None]]]}, {"id": 3, "claim": "C."})}, [
        *keys("id verifiable label claim evidence standoff"), '"SUPPORTS"', '"REFUTES"', '"NOT ENOUGH INFO"', "-LRB-", "-COLON-", *JSON_WORDS, "\n"]


def checkthat():
    return {"sentences": "Sentence_id\tText\tclass_label\n17\tIt rained.\tYes\n18\t\"So\" he said.\tNo\n",
            "tweets": "topic\ttweet_id\ttweet_url\ttweet_text\tclaim\tcheck_worthiness\ncovid\t9\thttps://example.org/9\tIt rained \U0001F600\t1\t0\n"}, [
        "Sentence_id", "Text", "class_label", "tweet_id", "tweet_text", "check_worthiness", "\tYes\n", "\tNo\n", "\t1\n", "\t0\n", "\t", "\"", "\r\n"]


REVIEW = {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://example.org/a", "datePublished": "2024-06-20", "claimReviewed": "It rained.",
          "author": {"@type": "Organization", "name": "Checkers", "url": "https://example.org"},
          "itemReviewed": {"@type": "Claim", "datePublished": "2024-06-01", "author": {"@type": "Person", "name": "Ann", "sameAs": ["https://example.org/ann"]},
                           "appearance": [{"@type": "CreativeWork", "url": "https://example.org/o"}], "firstAppearance": "https://example.org/f"},
          "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": 5, "worstRating": 1, "alternateName": "False"}, "reviewBody": "See below."}
REVIEW_WORDS = [*keys("@context @type @graph @id claimReviewed itemReviewed reviewRating ratingValue bestRating alternateName author name url sameAs appearance datePublished "
                      "reviewBody"), '"ClaimReview"', '"Claim"', '"Rating"', *JSON_WORDS]


def claimreviewjson():
    return {"one": json.dumps(REVIEW), "graph": json.dumps({"@context": "http://schema.org/", "@graph": [REVIEW, {"@type": ["NewsArticle", "ClaimReview"]}]}),
            "feed": json.dumps({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]})}, [*REVIEW_WORDS, '"dataFeedElement":', '"item":']


def claimreviewpage():
    page = '<!DOCTYPE html><html><head><title>A</title><script type="application/ld+json">'
    return {"page": page + json.dumps([REVIEW]).replace("/", "\\/") + "</script><script type='application/ld+json'>\n<![CDATA[{]]></script></head><body><p>B</p></body></html>"}, [
        '<script type="application/ld+json">', "</script>", "<!--", "-->", "<![CDATA[", "]]>", "&quot;", *REVIEW_WORDS]


def annotationtable():
    texts = "article,article_id,article_text\nA pact,," + LINE + "\n"
    ours = ("article,article_id,annotation,layer,tag,begin,end,fragments,unit,page,text,record,record_id,attributes,note,stance,status,origin,annotator,created,modified\n"
            "A pact,,,Entities,Person,0,3,0-3,codepoint,1,Kim,Kim,,\"{\"\"a\"\":\"\"b\"\"}\",'=1,,accepted,manual,Ada,2024-06-20T10:00:00Z,\n"
            "A pact,,,Claims,Claim,9,21,9-14;20-21,codepoint,,Putin … S,,,,,,proposed,manual,Bo,,\n")
    theirs = f"doc;code;quote;memo;full text\na;Person;Kim;x;{LINE}\na;Person;Putin;\"y\n;z\";\n;;nowhere;;\n"
    return {"ours": joined(ours, texts), "theirs": joined(theirs), "records": joined(
        theirs, "record_id,register,name,wikidata\na,entity,Kim,Q1\n")}, [
        "\n=\n", *"article article_id annotation layer tag begin end fragments unit text record record_id attributes note status annotator created wikidata "
        "article_text part register relation from to sources cue contents quote document code start".split(), "9-14;20-21", "codepoint", "utf16", "byte", ",", ";", "\t",
        '"', '""', "\n", "\r\n", "=", "'=", "sep=;\n"]


def annotationworkbook():
    def sheet(*rows):
        cells = "".join(f'<row r="{r}">' + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' if isinstance(cell, str) else f"<c><v>{cell}</v></c>" for cell in row)
                        + "</row>" for r, row in enumerate(rows, 1))
        return ('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + cells + "</sheetData></worksheet>")
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/workbook.xml", f'<workbook xmlns:r="{relations}"><sheets><sheet name="Annotations" sheetId="1" r:id="a"/><sheet name="Articles" sheetId="2" '
                         'r:id="b"/></sheets></workbook>')
        package.writestr("xl/_rels/workbook.xml.rels", "<Relationships>" + "".join(
            f'<Relationship Id="{name}" Target="worksheets/sheet{i}.xml" Type="{relations}/worksheet"/>' for i, name in enumerate("ab", 1)) + "</Relationships>")
        package.writestr("xl/worksheets/sheet1.xml", sheet(["article", "layer", "tag", "begin", "end", "unit", "text"], ["A", "Entities", "Person", 0, 3, "codepoint", "Kim"]))
        package.writestr("xl/worksheets/sheet2.xml", sheet(["article", "article_text"], ["A", LINE]))
    return {"book": archive.getvalue()}, ["PK\x03\x04", "PK\x01\x02", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"]


TARGETS = (brat, webanno, inception, uimaxmi, uimajson, doccano, labelstudio, prodigy, spacy, conll, conllu, tei, webannotation, refi, dna, pubannotation,
           biocjson, biocxml, gate, parc3, averitec, fever, checkthat, claimreviewjson, claimreviewpage,
           annotationtable, annotationworkbook)
