// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casnames.h"
#include "formats/cas/inceptionformat.h"
#include "formats/cas/uimajsonformat.h"
#include "formats/cas/uimaxmiformat.h"
#include "formats/destinations/zipdestination.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include "flatdump.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

const Format &casFormat(const QString &id)
{
    static const UimaXmiFormat xmi;
    static const UimaJsonFormat json;
    static const InceptionFormat inception;
    return id == "uima-xmi"_L1 ? static_cast<const Format &>(xmi)
        : id == "uima-json"_L1 ? static_cast<const Format &>(json)
                               : static_cast<const Format &>(inception);
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &entries)
{
    const QTemporaryDir folder;
    ZipDestination zip(folder.filePath(u"a.zip"_s), {});
    bool good = zip.open().has_value();
    for (const auto &[name, bytes] : entries) {
        good &= zip.add(name,
                       [&bytes](Output &output) -> Result<> {
                           output.write(bytes);
                           return {};
                       })
                    .has_value();
    }
    QFile file(folder.filePath(u"a.zip"_s));
    if (!good || !zip.commit() || !file.open(QIODevice::ReadOnly))
        qFatal("no archive could be made");
    return file.readAll();
}

// Structures of one view, with what is usually around them.
QByteArray xmiOf(const QByteArray &structures, const QByteArray &text = "Kim met Lee in Seoul.")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
           " xmlns:cas=\"http:///uima/cas.ecore\" xmlns:tcas=\"http:///uima/tcas.ecore\""
           " xmlns:ner=\"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore\""
           " xmlns:seg=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\""
           " xmlns:dep=\"http:///de/tudarmstadt/ukp/dkpro/core/api/syntax/type/dependency.ecore\""
           " xmlns:custom=\"http:///webanno/custom.ecore\" xmlns:o=\"http:///org/example.ecore\""
           " xmlns:n=\"http:///uima/noNamespace.ecore\" xmi:version=\"2.0\">"
           "<cas:NULL xmi:id=\"0\"/>"
        + structures + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" sofaString=\""
        + text + "\"/><cas:View sofa=\"1\" members=\"2 3\"/></xmi:XMI>";
}

// One line an annotation, relation, layer.
QString shown(const ImportBatch &batch)
{
    const MemoryProject memory(batch.values, batch.annotators);
    const Project &project = memory.project();
    QStringList lines;
    const ExportSource source(memory);
    for (const ArticleId id : source.articles()) {
        const OpenArticle article = *memory.readArticle(id);
        for (const Annotation *each : article.annotationsInOrder()) {
            const Tag &tag = *project.find(each->tag);
            QStringList words{project.layerOf(tag)->name, tag.name, each->text()};
            if (!tag.code.isEmpty())
                words.append(u"code "_s + tag.code);
            for (const auto &[name, value] : each->attributes.asKeyValueRange())
                words.append(name + u'=' + value);
            if (const Entity *entity = project.find(each->entity))
                words.append(entity->name + entity->wikidata);
            if (each->annotator)
                words.append(u"by "_s + project.annotatorName(each->annotator));
            lines.append(words.join(u'|'));
        }
        for (const Relation &each : article.relations()) {
            QStringList words{article.find(each.fromAnnotation)->text(), each.type,
                article.find(each.toAnnotation)->text()};
            if (!each.note.isEmpty())
                words.append(each.note);
            lines.append(words.join(u" -> "_s));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class CasTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesBack_data() { formats(); }
    void sampleComesBack();
    void nastyComesBack_data() { formats(); }
    void nastyComesBack();
    void losses_data() { formats(); }
    void losses();
    void offsetsAreUtf16();
    void lineEndsAreKept();
    void others_data();
    void others();
    void left_data();
    void left();
    void json_data();
    void json();
    void namesComeBack_data();
    void namesComeBack();
    void typesOfAFolder();
    void archives();
    void projectExport();
    void changedValue();
    void probes();
    void isWellFormed();
    void hostile_data();
    void hostile();
    void large();
    void corpora_data();
    void corpora();

private:
    static void formats()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"uima-xmi", "uima-json", "inception"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    static Result<ImportBatch> readBytes(
        const QString &id, const QString &name, const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure(u"no file"_s);
        file.close();
        return readAll(casFormat(id), {file.fileName()});
    }
    static Result<ImportBatch> again(const QString &id, const ImportBatch &batch)
    {
        const MemoryProject project(batch.values, batch.annotators);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s + casFormat(id).info().ending());
        RETURN_IF_ERROR(exportTo(path, casFormat(id), project));
        return readAll(casFormat(id), {path});
    }
    // Written and read again, twice: nothing differs, and there is nothing to tell.
    static QString differenceAfter(const QString &id, const ImportBatch &batch)
    {
        const auto read = again(id, batch);
        if (!read)
            return read.error().text;
        return read->remarks.join(u'\n') + differenceOf(flatDump(batch), flatDump(*read));
    }
};

void CasTest::sampleComesBack()
{
    QFETCH(QString, id);
    const ValueMaker sample = sampleProject();
    QCOMPARE(differenceAfter(id, {sample.values, sample.annotators, {}}), QString());
}

void CasTest::nastyComesBack()
{
    QFETCH(QString, id);
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const ValueMaker made = nastyProject(seed);
        const QString differs = differenceAfter(id, {made.values, made.annotators, {}});
        QVERIFY2(differs.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(differs)));
    }
}

void CasTest::losses()
{
    QFETCH(QString, id);
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const auto losses = casFormat(id).losses(ExportSource(project));
    QVERIFY(losses);
    for (const Loss &loss : *losses)
        QVERIFY2(!loss.article || loss.what.contains(u"read from"_s), qPrintable(loss.what));
    QVERIFY(std::ranges::any_of(
        *losses, [](const Loss &loss) { return loss.what.contains(u"guideline"_s); }));
}

void CasTest::offsetsAreUtf16()
{
    ValueMaker make;
    const TagId tag =
        make.add(Tag{.layer = make.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Entity}),
            .name = u"PER"_s});
    make.addArticle(Article{.title = u"A"_s}, u"😀 Kim & \"Lee\""_s);
    make.annotate({u"Kim"_s}, tag);
    const MemoryProject project(make.values, make.annotators);
    const QString xmi = UimaXmiFormat().preview(ExportSource(project), {}, 1 << 20)->text;
    QVERIFY2(xmi.contains(
                 u"NamedEntity xmi:id=\"12\" sofa=\"1\" begin=\"3\" end=\"6\" value=\"PER\"/>"_s),
        qPrintable(xmi));
    QVERIFY(xmi.contains(u"Token xmi:id=\"7\" sofa=\"1\" begin=\"3\" end=\"6\"/>"_s));
    QVERIFY(xmi.contains(u"sofaString=\"😀 Kim &amp; &#34;Lee&#34;\"/>"_s));
    const QString json = UimaJsonFormat().preview(ExportSource(project), {}, 1 << 20)->text;
    QVERIFY2(
        json.contains(u"\"@sofa\":1,\"begin\":3,\"end\":6,\"value\":\"PER\"}"_s), qPrintable(json));
    QVERIFY(json.indexOf(u"%TYPES"_s) < json.indexOf(u"%FEATURE_STRUCTURES"_s));
    QVERIFY(json.indexOf(u"%FEATURE_STRUCTURES"_s) < json.indexOf(u"%VIEWS"_s));
}

// Line ends and tabs are in an attribute, where XML would make spaces of them.
void CasTest::lineEndsAreKept()
{
    const auto read = readBytes(u"uima-xmi"_s, u"a.xmi"_s,
        xmiOf("<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"6\" end=\"9\" value=\"P&#9;R\"/>",
            "a&#13;&#10;b&#9;&#10;Kim"));
    QVERIFY(read);
    QCOMPARE(read->values.texts.first(), u"a\nb\t\nKim"_s);
    QCOMPARE(shown(*read), u"Entities|P R|Kim|code P\tR"_s);
    QCOMPARE(differenceAfter(u"uima-xmi"_s, *read), QString());
    QCOMPARE(differenceAfter(u"uima-json"_s, *read), QString());
}

void CasTest::others_data()
{
    QTest::addColumn<QByteArray>("structures");
    QTest::addColumn<QString>("lines");

    QTest::newRow("entity") << QByteArray(
        "<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"PER\"/>")
                            << u"Entities|PER|Kim"_s;
    QTest::newRow("entity with an identifier")
        << QByteArray("<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"PER\""
                      " identifier=\"http://www.wikidata.org/entity/Q42\"/>")
        << u"Entities|PER|Kim|KimQ42"_s;
    QTest::newRow("entity without a value")
        << QByteArray("<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>")
        << u"Entities|NamedEntity|Kim|code "
           "de.tudarmstadt.ukp.dkpro.core.api.ner.type."
           "NamedEntity"_s;
    QTest::newRow("custom layer") << QByteArray(
        "<custom:Claim xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"x\" sure=\"true\"/>")
                                  << u"Claim|x|Kim|sure=true"_s;
    QTest::newRow("custom layer without a value")
        << QByteArray("<custom:Place xmi:id=\"2\" sofa=\"1\" begin=\"15\" end=\"20\" note=\"n\"/>")
        << u"Place|Place|Seoul|code "
           "webanno.custom.Place|note=n"_s;
    QTest::newRow("other package")
        << QByteArray("<o:Thing xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" label=\"x=y\"/>")
        << u"Thing|x=y|Kim|code org.example.Thing:label=x=y"_s;
    QTest::newRow("no package") << QByteArray(
        "<n:Thing xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>")
                                << u"Thing|Thing|Kim|code noNamespace.Thing"_s;
    QTest::newRow("plain annotation")
        << QByteArray("<tcas:Annotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>")
        << u"Annotation|Annotation|Kim|code uima.tcas.Annotation"_s;
    QTest::newRow("a list of texts")
        << QByteArray("<custom:Place xmi:id=\"2\" sofa=\"1\" begin=\"15\" end=\"20\" value=\"p\">"
                      "<names>one</names><names>two</names></custom:Place>")
        << u"Place|p|Seoul|names=one | two"_s;
    QTest::newRow("relation") << QByteArray(
        "<custom:A xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"x\"/>"
        "<custom:A xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\" value=\"x\"/>"
        "<custom:Met xmi:id=\"4\" sofa=\"1\" begin=\"8\" end=\"11\" Governor=\"2\" Dependent=\"3\""
        " value=\"once\" count=\"3\"/>")
                              << u"A|x|Kim\nA|x|Lee\nKim -> Met:once -> Lee -> count: 3"_s;
    QTest::newRow("relation without a value")
        << QByteArray("<custom:A xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"x\"/>"
                      "<custom:A xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\" value=\"x\"/>"
                      "<custom:Met xmi:id=\"4\" sofa=\"1\" begin=\"8\" end=\"11\" Governor=\"2\" "
                      "Dependent=\"3\"/>")
        << u"A|x|Kim\nA|x|Lee\nKim -> webanno.custom.Met -> "
           "Lee"_s;
    QTest::newRow("dependency between tokens")
        << QByteArray("<seg:Token xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>"
                      "<seg:Token xmi:id=\"3\" sofa=\"1\" begin=\"4\" end=\"7\"/>"
                      "<dep:Dependency xmi:id=\"4\" sofa=\"1\" begin=\"0\" end=\"3\" Governor=\"3\""
                      " Dependent=\"2\" DependencyType=\"nsubj\"/>")
        << u"Token|Token|Kim|code de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token\n"
           "Token|Token|met|code de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token\n"
           "met -> Dependency:nsubj -> Kim"_s;
    QTest::newRow("slots") << QByteArray(
        "<custom:S xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"s\"/>"
        "<custom:S xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\" value=\"s\"/>"
        "<custom:MyLink xmi:id=\"5\" role=\"who\" target=\"2\"/>"
        "<custom:MyLink xmi:id=\"6\" target=\"3\"/>"
        "<custom:Host xmi:id=\"7\" sofa=\"1\" begin=\"4\" end=\"7\" value=\"h\" links=\"5 6\"/>")
                           << u"S|s|Kim\nHost|h|met\nS|s|Lee\nmet -> Host#links=who -> Kim\n"
                              "met -> Host#links= -> Lee"_s;
    QTest::newRow("chain")
        << QByteArray("<custom:CLink xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" next=\"3\"/>"
                      "<custom:CLink xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\"/>"
                      "<custom:CChain xmi:id=\"4\" sofa=\"1\" first=\"2\"/>")
        << u"CLink|CLink|Kim|code webanno.custom.CLink\n"
           "CLink|CLink|Lee|code webanno.custom.CLink\nKim -> CLink#next -> Lee"_s;
    QTest::newRow("array apart") << QByteArray(
        "<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" label=\"m\"/>"
        "<o:M xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\" label=\"m\" target=\"9\"/>"
        "<cas:FSArray xmi:id=\"9\" elements=\"2\"/>")
                                 << u"M|m|Kim|code org.example.M:label=m\n"
                                    "M|m|Lee|code org.example.M:label=m\n"
                                    "Lee -> org.example.M#target[] -> Kim"_s;
    QTest::newRow("what looks like a reference")
        << QByteArray("<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" label=\"3\"/>"
                      "<o:M xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\" label=\"2\" n=\"2\"/>")
        << u"M|3|Kim|code org.example.M:label=3\nM|2|Lee|code org.example.M:label=2|n=2"_s;
}

void CasTest::others()
{
    QFETCH(QByteArray, structures);
    QFETCH(QString, lines);
    const auto read = readBytes(u"uima-xmi"_s, u"a.xmi"_s, xmiOf(structures));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(shown(*read), lines);
    for (const char *id : {"uima-xmi", "uima-json", "inception"})
        QCOMPARE(differenceAfter(QString::fromLatin1(id), *read), QString());
}

void CasTest::left_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("said");

    const QByteArray good = "<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>";
    QTest::newRow("no XML") << QByteArray("Kim") << u"line 1"_s;
    QTest::newRow("other XML") << QByteArray("<a/>") << u"It is not XMI"_s;
    QTest::newRow("cut off") << xmiOf(good).chopped(30) << u"line 1"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>")
            + xmiOf(good).sliced(38)
                              << u"document type"_s;
    QTest::newRow("no text") << xmiOf(good, "") << u"There is no text"_s;
    QTest::newRow("outside") << xmiOf("<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"300\"/>")
                             << u"not within the text"_s;
    QTest::newRow("no number") << xmiOf("<o:M xmi:id=\"2\" sofa=\"1\" begin=\"zero\" end=\"3\"/>")
                               << u"not within the text"_s;
    QTest::newRow("zero width") << xmiOf("<o:M xmi:id=\"2\" sofa=\"1\" begin=\"3\" end=\"3\"/>")
                                << u"of no character"_s;
    QTest::newRow("two with a number") << xmiOf(good + good) << u"number of another one"_s;
    QTest::newRow("relation to nothing") << xmiOf(good
        + "<o:R xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"3\" Governor=\"2\" Dependent=\"8\"/>")
                                         << u"there is no annotation 8"_s;
    QTest::newRow("link to nothing")
        << xmiOf("<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" next=\"8\"/>")
        << u"org.example.M:next (1)"_s;
    QTest::newRow("other structures")
        << xmiOf("<o:Fact xmi:id=\"2\" a=\"b\"/>") << u"org.example.Fact (1)"_s;
    QTest::newRow("other view") << xmiOf(
        "<o:M xmi:id=\"2\" sofa=\"9\" begin=\"0\" end=\"3\"/><cas:Sofa xmi:id=\"9\""
        " sofaNum=\"2\" sofaID=\"b\" sofaString=\"Other\"/>")
                                << u"1 annotation(s) of other views"_s;
    QTest::newRow("tokens") << xmiOf("<seg:Token xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>")
                            << u"1 sentence(s) and token(s)"_s;
}

void CasTest::left()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, said);
    const auto read = readBytes(u"uima-xmi"_s, u"a.xmi"_s, file);
    const QString what = read ? read->remarks.join(u'\n') : read.error().text;
    QVERIFY2(what.contains(said), qPrintable(what));
    QVERIFY(what.contains(u"a.xmi"_s));
}

void CasTest::json_data()
{
    QTest::addColumn<QByteArray>("structures");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("said");
    const QByteArray sofa = R"({"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView",
        "sofaString":"\uD83D\uDE00 Kim met Lee"},)";
    QTest::newRow("plain") << sofa
            + R"({"%ID":2,"%TYPE":"o.M","@sofa":1,"begin":3,"end":6,"value":"x","n":2,"b":true})"
                           << u"M|x|Kim|code o.M:value=x|b=true|n=2"_s << u""_s;
    QTest::newRow("anchors") << sofa + R"({"%ID":2,"%TYPE":"o.M","@sofa":1,"^begin":3,"^end":6})"
                             << u"M|M|Kim|code o.M"_s << u""_s;
    QTest::newRow("not a number") << sofa
            + R"({"%ID":2,"%TYPE":"o.M","@sofa":1,"begin":3,"end":6,"#score":"NaN"})"
                                  << u"M|M|Kim|code o.M|score=NaN"_s << u""_s;
    QTest::newRow("arrays")
        << sofa
            + R"({"%ID":2,"%TYPE":"o.M","@sofa":1,"begin":3,"end":6,"@all":4,"@names":5,"@list":6},
            {"%ID":3,"%TYPE":"o.M","@sofa":1,"begin":11,"end":14},
            {"%ID":4,"%TYPE":"uima.cas.FSArray","%ELEMENTS":[3]},
            {"%ID":5,"%TYPE":"uima.cas.StringArray","%ELEMENTS":["a","b"]},
            {"%ID":6,"%TYPE":"uima.cas.NonEmptyFSList","@head":3,"@tail":7},
            {"%ID":7,"%TYPE":"uima.cas.EmptyFSList"})"
        << u"M|M|Kim|code o.M|names=a | b\nM|M|Lee|code o.M\nKim -> o.M#all[] -> Lee\n"
           "Kim -> o.M#list[] -> Lee"_s
        << u""_s;
    QTest::newRow("a list that is a circle")
        << sofa + R"({"%ID":2,"%TYPE":"o.M","@sofa":1,"begin":3,"end":6,"@list":6},
            {"%ID":6,"%TYPE":"uima.cas.NonEmptyFSList","@tail":6})"
        << u"M|M|Kim|code o.M"_s << u""_s;
    QTest::newRow("no type") << sofa + R"({"%ID":2,"@sofa":1,"begin":3,"end":6})" << u""_s
                             << u"without type"_s;
    QTest::newRow("no object") << sofa + "7" << u""_s << u"without type"_s;
    QTest::newRow("no text") << QByteArray(R"({"%ID":2,"%TYPE":"o.M","begin":3,"end":6})") << u""_s
                             << u"There is no text"_s;
    QTest::newRow("no JSON") << sofa + "{" << u""_s << u"not JSON of a CAS"_s;
    QTest::newRow("too deep") << sofa + QByteArray(1000, '[') << u""_s << u"nested"_s;
}

void CasTest::json()
{
    QFETCH(QByteArray, structures);
    QFETCH(QString, lines);
    QFETCH(QString, said);
    const auto read = readBytes(u"uima-json"_s, u"a.json"_s,
        R"({"%TYPES":{},"%FEATURE_STRUCTURES":[)" + structures
            + R"(],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}})");
    const QString what = read ? read->remarks.join(u'\n') : read.error().text;
    QVERIFY2(what.contains(said), qPrintable(what));
    QCOMPARE(what.isEmpty(), said.isEmpty());
    if (!read)
        return;
    QCOMPARE(shown(*read), lines);
    if (read->values.of<Article>().isEmpty())
        return;
    QCOMPARE(differenceAfter(u"uima-json"_s, *read), QString());
    QCOMPARE(differenceAfter(u"uima-xmi"_s, *read), QString());
}

void CasTest::namesComeBack_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"a.b.C", "a.b.C:f=v", "noNamespace.C", "noNamespace.C:f=", "a.b.C:f=a=b:c"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CasTest::namesComeBack()
{
    QFETCH(QString, name);
    const auto code = CasCode::from(name);
    QVERIFY(code);
    QCOMPARE(code->text(), name);
    QCOMPARE(casTagOf(*code), name);
    for (const auto *other : {"", "PER", "a b.c", "a.b:c", "a.b:=c", ".a.b", "uima.cas.Sofa",
             "standoff.Mark", "a.b:begin=3", "a..b"})
        QVERIFY2(!CasCode::from(QString::fromLatin1(other)), other);
    for (const auto *link : {"A#b", "A#b[]", "A#b=", "a.b.C#d=e=f"})
        QCOMPARE(CasLink::from(QString::fromLatin1(link))->text(), QString::fromLatin1(link));
    for (const auto *other : {"", "#", "A#", "#b", "A#b c", "A#begin"})
        QVERIFY2(!CasLink::from(QString::fromLatin1(other)), other);
}

// The type system beside a file says which numbers are references.
void CasTest::typesOfAFolder()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"a.xmi"_s,
        xmiOf("<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" friend=\"3\" age=\"3\"/>"
              "<o:M xmi:id=\"3\" sofa=\"1\" begin=\"8\" end=\"11\"/>"));
    put(u"types.xml"_s,
        "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>"
        "<typeDescription><name>org.example.Base</name><supertypeName>uima.tcas.Annotation"
        "</supertypeName><features><featureDescription><name>friend</name><rangeTypeName>"
        "org.example.M</rangeTypeName></featureDescription></features></typeDescription>"
        "<typeDescription><name>org.example.M</name><supertypeName>org.example.Base"
        "</supertypeName><features><featureDescription><name>age</name><rangeTypeName>"
        "uima.cas.Integer</rangeTypeName></featureDescription></features></typeDescription>"
        "</types></typeSystemDescription>");
    const auto read = readAll(UimaXmiFormat(), {folder.path()});
    QVERIFY(read);
    QCOMPARE(shown(*read),
        u"M|M|Kim|code org.example.M|age=3\nM|M|Lee|code org.example.M\n"
        "Kim -> org.example.M#friend -> Lee"_s);
    put(u"types.xml"_s, "<typeSystemDescription><types>");
    const auto broken = readAll(UimaXmiFormat(), {folder.path()});
    QVERIFY(broken && broken->remarks.join(u'\n').contains(u"types.xml"_s));
}

void CasTest::archives()
{
    const QByteArray one =
        xmiOf("<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"PER\"/>");
    const auto read = readBytes(u"inception"_s, u"a.zip"_s,
        zipped({{u"doc.xmi"_s, one}, {u"TypeSystem.xml"_s, "<typeSystemDescription/>"},
            {u"inner.zip"_s, zipped({{u"x.xmi"_s, one}})}}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(shown(*read), u"Entities|PER|Kim\nEntities|PER|Kim"_s);
    const auto none = readBytes(u"inception"_s, u"a.zip"_s, zipped({{u"a.txt"_s, "a"}}));
    QVERIFY(!none && none.error().text.contains(u"no document of UIMA"_s));
    const auto java =
        readBytes(u"inception"_s, u"a.zip"_s, zipped({{u"annotation_ser/d/anna.ser"_s, "a"}}));
    QVERIFY(!java && java.error().text.contains(u"Java"_s));
    QVERIFY(!readBytes(u"inception"_s, u"a.zip"_s, "no archive"));
}

// Two annotators of a document are two annotators of an article.
void CasTest::projectExport()
{
    const auto of = [](const QByteArray &value, const QByteArray &text = "Kim met Lee in Seoul.") {
        return zipped({{u"x.xmi"_s,
            xmiOf("<ner:NamedEntity xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" value=\"" + value
                    + "\"/>",
                text)}});
    };
    const auto read = readBytes(u"inception"_s, u"p.zip"_s,
        zipped({{u"exportedproject.json"_s, "{}"}, {u"annotation/d.txt/anna.zip"_s, of("PER")},
            {u"annotation/d.txt/ben.zip"_s, of("ORG")},
            {u"annotation/d.txt/INITIAL_CAS.zip"_s, of("NO")},
            {u"annotation/e.txt/INITIAL_CAS.zip"_s, of("YES")},
            {u"annotation/e.txt/carl.zip"_s, "broken"}, {u"annotation/f.txt/anna.zip"_s, of("PER")},
            {u"annotation/f.txt/ben.zip"_s, of("PER", "Kim left.")},
            {u"annotation_ser/d.txt/anna.ser"_s, "s"},
            {u"curation/d.txt/CURATION_USER.zip"_s, of("LOC")}, {u"source/d.txt"_s, "Kim met"}}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QStringList lines = shown(*read).split(u'\n');
    lines.sort();
    QCOMPARE(lines,
        QStringList({u"Entities|LOC|Kim|by CURATION_USER"_s, u"Entities|ORG|Kim|by ben"_s,
            u"Entities|PER|Kim|by anna"_s, u"Entities|PER|Kim|by anna"_s,
            u"Entities|PER|Kim|by ben"_s}));
    const QString told = read->remarks.join(u'\n');
    QVERIFY2(told.contains(u"carl.zip"_s) && told.contains(u"exportedproject.json"_s)
            && told.contains(u"Java"_s) && told.contains(u"article of its own"_s),
        qPrintable(told));
    QCOMPARE(read->values.originals.size(), 1);
}

// Somebody gave another value to what we wrote: that counts, and the rest stays.
void CasTest::changedValue()
{
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Entity});
    const TagId person = make.add(Tag{.layer = layer, .name = u"person"_s, .code = u"PER"_s});
    make.add(Tag{.layer = layer, .name = u"place"_s, .code = u"LOC"_s});
    make.addArticle(Article{.title = u"A"_s}, u"Kim left."_s);
    Annotation annotation;
    annotation.tag = person;
    annotation.note = u"n"_s;
    make.annotate({u"Kim"_s}, annotation);
    const MemoryProject project(make.values, make.annotators);
    QByteArray xmi = UimaXmiFormat().preview(ExportSource(project), {}, 1 << 20)->text.toUtf8();
    const QByteArray was = "end=\"3\" value=\"PER\"";
    QCOMPARE(xmi.count(was), 1);
    const auto read = readBytes(
        u"uima-xmi"_s, u"a.xmi"_s, QByteArray(xmi).replace(was, "end=\"3\" value=\"LOC\""));
    QVERIFY(read);
    QCOMPARE(shown(*read), u"Entities|place|Kim|code LOC|by Ānna Kim"_s);
    QCOMPARE(read->values.of<Annotation>().first().after->note, u"n"_s);
}

void CasTest::probes()
{
    QCOMPARE(UimaXmiFormat().probe(xmiOf({}), u"a.xml"_s), Likelihood::Certain);
    QCOMPARE(UimaXmiFormat().probe("<a/>", u"a.xmi"_s), Likelihood::Possible);
    QCOMPARE(UimaXmiFormat().probe("<a/>", u"a.xml"_s), Likelihood::None);
    QCOMPARE(UimaJsonFormat().probe("{ \"%TYPES\" : {", u"a.json"_s), Likelihood::Certain);
    QCOMPARE(UimaJsonFormat().probe("{}", u"a.json"_s), Likelihood::None);
    QCOMPARE(InceptionFormat().probe(zipped({{u"a.xmi"_s, "a"}}), u"a.zip"_s), Likelihood::Likely);
    QCOMPARE(
        InceptionFormat().probe(zipped({{u"a.txt"_s, "a"}}), u"a.zip"_s), Likelihood::Possible);
    QCOMPARE(InceptionFormat().probe("a", u"a.zip"_s), Likelihood::None);
}

// By a parser that we did not write; and by DKPro Cassis, where that is.
void CasTest::isWellFormed()
{
    const QTemporaryDir folder;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const ValueMaker made = nastyProject(seed);
        const MemoryProject project(made.values, made.annotators);
        for (const char *id : {"uima-xmi", "uima-json"}) {
            const QString path = folder.filePath(QString::fromLatin1(id) + QString::number(seed));
            QVERIFY(exportTo(path, casFormat(QString::fromLatin1(id)), project));
        }
    }
    QProcess check;
    check.start(u"python3"_s,
        {qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/checks/cas.py"_s,
            folder.path()});
    if (!check.waitForStarted())
        QSKIP("there is no python3");
    QVERIFY(check.waitForFinished(120'000));
    const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
    QVERIFY2(check.exitCode() == 0, said.constData());
    qInfo().noquote() << said.trimmed();
}

void CasTest::hostile_data()
{
    QTest::addColumn<QByteArray>("structures");
    QByteArray types;
    QByteArray values;
    QByteArray lists = "<cas:NonEmptyFSList xmi:id=\"100000\" head=\"2\" tail=\"100000\"/>";
    for (int i = 2; i < 20'000; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QByteArray place = " xmi:id=\"" + id + "\" sofa=\"1\" begin=\"0\" end=\"3\"";
        types += "<o:M" + id + place + " label=\"x\"/>";
        values += "<o:M" + place + " label=\"x" + QByteArray(i % 90, ' ') + id + "\"/>";
        lists += "<o:M" + place + " next=\"100000\"/>";
    }
    QTest::newRow("types") << types;
    QTest::newRow("values") << values;
    QTest::newRow("circles") << lists;
    QTest::newRow("deep") << QByteArray("<o:M>").repeated(200'000);
    QByteArray features = "<o:M xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\">";
    for (int i = 0; i < 20'000; ++i)
        features += "<f" + QByteArray::number(i) + ">x</f" + QByteArray::number(i) + ">";
    QTest::newRow("features") << features + "</o:M>";
}

// What is made to take long does not.
void CasTest::hostile()
{
    QFETCH(QByteArray, structures);
    QElapsedTimer timer;
    timer.start();
    const auto read = readBytes(u"uima-xmi"_s, u"a.xmi"_s, xmiOf(structures));
    QVERIFY(!read || !read->remarks.isEmpty() || read->values.of<Tag>().size() < 10'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

// 20,000 annotations in 1.2 million characters.
void CasTest::large()
{
    ValueMaker make;
    const TagId tag =
        make.add(Tag{.layer = make.add(Layer{.name = u"Entities"_s, .kind = LayerKind::Entity}),
            .name = u"PER"_s});
    make.addArticle(Article{.title = u"A"_s},
        u"Kim 😀 met Lee in Seoul, and they spoke of it for long.\n"_s.repeated(20'000));
    for (int i = 0; i < 20'000; ++i) {
        Annotation annotation{.version = make.version, .tag = tag};
        const int begin = i * (make.text.codePointCount() / 20'000);
        annotation.fragments = {{{begin, begin + 3}, u"Kim"_s}};
        make.add(annotation);
    }
    const ImportBatch batch{make.values, make.annotators, {}};
    for (const char *id : {"uima-xmi", "uima-json", "inception"}) {
        QElapsedTimer timer;
        timer.start();
        const auto read = again(QString::fromLatin1(id), batch);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->values.of<Annotation>().size(), 20'000);
        qInfo() << id << timer.elapsed() << "ms written and read";
        QVERIFY(timer.elapsed() < 60'000);
    }
}

void CasTest::corpora_data()
{
    QTest::addColumn<QString>("path");
    const QString corpora = qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/corpora"_s;
    for (const QString &name : {u"uima"_s, u"webanno-tsv"_s}) {
        QDirIterator files(corpora + u'/' + name, {u"*.xmi"_s, u"data.json"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.sliced(corpora.size() + 1))) << path;
        }
    }
    if (!QFileInfo::exists(corpora))
        QTest::newRow("none") << QString();
}

void CasTest::corpora()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpora are not here");
    const QString id = path.endsWith(".xmi"_L1) ? u"uima-xmi"_s : u"uima-json"_s;
    const auto read = readAll(casFormat(id), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    if (read->values.of<Article>().isEmpty()) {
        QVERIFY(read->remarks.join(u'\n').contains(u"There is no text"_s));
        return;
    }
    for (const char *other : {"uima-xmi", "uima-json", "inception"})
        QCOMPARE(differenceAfter(QString::fromLatin1(other), *read), QString());
    for (const QString &remark : read->remarks)
        qInfo().noquote() << remark.section(u'/', -1);
}

STANDOFF_TEST(QCoreApplication, CasTest)
#include "tst_cas.moc"
