// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "formats/scope/exportplan.h"
#include "formats/scope/namefinder.h"
#include "formats/scope/scopedreader.h"
#include "program/testprogram.h"
#include "readers/unpacking/ziparchive.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

// What is confidential is in no byte of any export.
class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void openEntityOfSource();
    void olderVersions();
    void inNoFormat_data();
    void inNoFormat();
    void codes();
    void whatIsChosen();
    void namesInTexts();
    void parts();
};

namespace {

const QStringList &secrets()
{
    static const QStringList secrets{u"Reinhardt Vossberg"_s, u"R. Vossberg"_s, u"Q987654321"_s,
        u"vossberg.example"_s, u"The minister knew of it"_s, u"He told us in the garage"_s,
        u"leak.example"_s};
    return secrets;
}

// A project in which each kind of value that has words tells of a person who must not be named.
ValueMaker secretProject()
{
    ValueMaker make = nastyProject(7);
    const EntityId entity = make.add(Entity{.type = u"person"_s,
        .name = secrets()[0],
        .aliases = {secrets()[1]},
        .wikidata = secrets()[2],
        .sameAs = {u"https://vossberg.example/me"_s},
        .note = u"Reinhardt Vossberg, 52"_s,
        .disclosure = Disclosure::Confidential});
    const SourceId source = make.add(Source{.label = u"A deputy: R. Vossberg"_s,
        .entity = entity,
        .kind = u"person"_s,
        .reason = secrets()[5],
        .note = u"met Reinhardt Vossberg"_s,
        .disclosure = Disclosure::Confidential});
    const ClaimId claim = make.add(Claim{.text = secrets()[4],
        .context = secrets()[5],
        .claimant = source,
        .note = secrets()[5],
        .disclosure = Disclosure::Confidential});
    make.add(Evidence{.claim = claim,
        .question = secrets()[4],
        .answer = secrets()[5],
        .address = u"https://leak.example/1"_s,
        .note = secrets()[5]});
    make.add(Verdict{.claim = claim, .conclusion = u"supported"_s, .justification = secrets()[5]});
    make.add(
        Grade{.source = source, .reliability = u"A"_s, .rationale = u"reinhardt vossberg is"_s});
    make.add(Layer{.name = u"Vossberg, Reinhardt"_s, .kind = LayerKind::Other, .position = 90});
    make.add(Term{.field = u"source.role"_s, .value = u"aide of REINHARDT VOSSBERG"_s});
    make.add(
        Grade{.source = source, .rationale = secrets()[5], .address = u"https://leak.example/2"_s});
    make.add(Setting{.name = u"search.1"_s, .value = u"by Reinhardt Vossberg"_s});
    const QByteArray original = "told by Reinhardt Vossberg";
    make.addArticle(Article{.title = u"The pact"_s,
                        .byline = u"with R. Vossberg"_s,
                        .note = u"Reinhardt Vossberg gave it"_s},
        u"A deputy said that the minister signed."_s, original);
    const auto tagOf = [&make](LayerKind kind) {
        for (const Change<Tag> &change : make.values.of<Tag>()) {
            for (const Change<Layer> &layer : make.values.of<Layer>()) {
                if (layer.after->id == change.after->layer && layer.after->kind == kind)
                    return change.after->id;
            }
        }
        return TagId();
    };
    Annotation named{.tag = tagOf(LayerKind::Entity),
        .entity = entity,
        .attributes = {{u"who"_s, secrets()[0]}, {u"of R. Vossberg"_s, u"yes"_s}},
        .note = u"That is Reinhardt Vossberg."_s};
    const AnnotationId mention = make.annotate({u"deputy"_s}, named);
    const AnnotationId said =
        make.annotate({u"said"_s}, Annotation{.tag = tagOf(LayerKind::Source), .source = source});
    const AnnotationId claimed = make.annotate(
        {u"the minister signed"_s}, Annotation{.tag = tagOf(LayerKind::Claim), .claim = claim});
    make.add(Relation{.type = u"is-reinhardt-vossberg"_s,
        .version = make.version,
        .fromAnnotation = mention,
        .toAnnotation = said,
        .note = u"R. Vossberg"_s});
    make.add(Attribution{.version = make.version,
        .sources = {said},
        .records = {source},
        .contents = {claimed},
        .note = u"Reinhardt Vossberg again"_s});
    return make;
}

QByteArray unpacked(const QByteArray &archive)
{
    constexpr qint64 most = 64LL << 20;
    const auto zip = ZipArchive::open(archive);
    QByteArray bytes;
    for (const ZipMember &member : zip ? zip->members() : QList<ZipMember>())
        bytes += member.name.toUtf8() + '\n' + zip->unpacked(member, most).value_or("damaged");
    return bytes;
}

// Of all files, unpacked, with their names.
QByteArray allBytesIn(const QString &folder)
{
    QByteArray bytes;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info = each.nextFileInfo();
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return "unreadable";
        const QByteArray read = file.readAll();
        bytes += info.fileName().toUtf8() + '\n' + read;
        if (ZipArchive::isZip(read))
            bytes += unpacked(read);
    }
    return bytes;
}

QStringList secretsIn(const QByteArray &bytes)
{
    QStringList found;
    // In whatever encoding, and in the escapes of JSON.
    const QString text = QString::fromUtf8(bytes);
    for (const QString &secret : secrets()) {
        const QByteArray base64 = secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        if (text.contains(secret, Qt::CaseInsensitive) || bytes.contains(base64)
            || bytes.contains(wide))
            found.append(secret);
    }
    return found;
}

} // namespace

// However a name is written, it is found; and what only looks like it is left.
void RedactionTest::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("as it is", u"by Zoë Quark, 5"_s, u"by X, 5"_s);
    row("case", u"by ZOË QUARK."_s, u"by X."_s);
    row("decomposed", u"by Zoe\u0308 Quark"_s, u"by X"_s);
    row("without accents", u"zoe quark"_s, u"X"_s);
    row("spaces", u"Zoë\u00a0 \n Quark!"_s, u"X!"_s);
    row("slug", u"/zoe-quark/zoe_quark"_s, u"/X/X"_s);
    row("one word", u"#ZoeQuark"_s, u"#X"_s);
    row("last word first", u"Quark, Zoë"_s, u"X"_s);
    row("address", u"https://a/Zo%C3%AB%20Quark?"_s, u"https://a/X?"_s);
    row("mail", u"=5A=6Fe Quark"_s, u"X"_s);
    row("HTML", u"Zo&euml; &#81;uark&#x2e;"_s, u"X&#x2e;"_s);
    row("JSON", u"Zo\\u00eb\\u0020Quark"_s, u"X"_s);
    row("invisible", u"Zo\u00adë Qu\u200bark"_s, u"X"_s);
    row("full width", u"Ｚｏｅ　Ｑｕａｒｋ"_s, u"X"_s);
    row("twice", u"Zoë Quark Zoë Quark"_s, u"X X"_s);
    row("the longest", u"Zoë Quark Junior"_s, u"Y"_s);
    row("within a word", u"Zoë Quarks"_s, u"Xs"_s);
    row("space within a word", u"Zo ë Quark"_s, u"Zo ë Quark"_s);
    row("number", u"Q42 Q421 aQ42"_s, u"N Q421 aN"_s);
    row("short", u"Al said all to AL, ALSO"_s, u"S said all to S, ALSO"_s);
    row("Han", u"据王伟说"_s, u"据W说"_s);
    row("Hangul", u"김구는"_s, u"K는"_s);
    row("sharp s", u"STRASSER"_s, u"G"_s);
    row("dots", u"iSTANBULLU ISTANBULLU \u0131stanbullu"_s, u"T T T"_s);
    row("astral", u"😀 Zoë Quark 😀"_s, u"😀 X 😀"_s);
    row("no name", u"100% & more; \\u %zz &#xffffffff; 😀"_s,
        u"100% & more; \\u %zz &#xffffffff; 😀"_s);
    row("code of another", u"a Face"_s, u"a F"_s);
    row("empty", QString(), QString());
}

void RedactionTest::names()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    NameFinder finder;
    finder.add(u"Zoë Quark"_s, u"X"_s);
    finder.add(u"Zoë Quark Junior"_s, u"Y"_s);
    finder.add(u"Q42"_s, u"N"_s);
    finder.add(u"Al"_s, u"S"_s);
    finder.add(u"王伟"_s, u"W"_s);
    finder.add(u"김구"_s, u"K"_s);
    finder.add(u"Straßer"_s, u"G"_s);
    finder.add(u"İstanbullu"_s, u"T"_s);
    finder.add(u"face"_s, u"F"_s);
    finder.add(u" . "_s, u"never"_s);
    finder.add(u"A"_s, u"never"_s);
    QCOMPARE(finder.replaced(text), expected);
    QCOMPARE(finder.namesIn(text).isEmpty(), text == expected);
}

// Whom a confidential source is, an entity that is not confidential would tell.
void RedactionTest::openEntityOfSource()
{
    ValueMaker made = secretProject();
    const EntityId entity = made.add(Entity{.type = u"person"_s, .name = u"Known To All"_s});
    const SourceId source = made.add(Source{
        .label = u"The garage man"_s, .entity = entity, .disclosure = Disclosure::Confidential});
    const SourceId open = made.add(Source{.label = u"Speaker"_s, .entity = entity});
    const MemoryProject project(made.values, made.annotators);
    const ScopedReader reader(project, {.redactions = Redaction::Records});
    QVERIFY(!reader.project().find(source)->entity);
    QCOMPARE(reader.project().find(open)->entity, entity);
}

// A name in an older version of a text is told, where the format has older versions.
void RedactionTest::olderVersions()
{
    ValueMaker made = secretProject();
    made.addArticle(Article{.title = u"Twice"_s}, u"Reinhardt  Vossberg spoke."_s);
    const ArticleId article = made.article;
    const MemoryProject project(made.values, made.annotators);
    const ExportPlan plan{.scope = {.redactions = Redaction::Records}};
    const auto losses =
        lossesOf(*formatNamed(u"standoff-json"_s)->format, plan, project, {article});
    QCOMPARE(std::ranges::count(*losses, u"Reinhardt Vossberg"_s, &Loss::item), 1);
}

void RedactionTest::inNoFormat_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &format : allFormats()) {
        if (format->info().writes)
            QTest::newRow(qPrintable(format->info().id)) << format->info().id;
    }
}

void RedactionTest::inNoFormat()
{
    QFETCH(QString, id);
    const auto format = formatNamed(id)->format;
    const ValueMaker made = secretProject();
    const MemoryProject project(made.values, made.annotators);
    ExportPlan plan{.format = id, .hasManifest = true};
    FormatOptions options;
    const auto bytesOf = [&] {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"out"_s + format->info().ending());
        const auto written = writePlan(*format, plan, project, {}, target);
        return written ? allBytesIn(folder.path()) : written.error().text.toUtf8();
    };
    plan.scope.redactions = Redaction::Records;
    const QByteArray redacted = bytesOf();
    QVERIFY(redacted.contains("manifest"));
    QCOMPARE(secretsIn(redacted), QStringList());
    // The test can fail: something of it is in what is not redacted.
    plan.scope.redactions = {};
    if (format->info().carries.has(Content::Mentions) || format->info().carries.has(Content::Notes))
        QVERIFY(!secretsIn(bytesOf()).isEmpty());
}

void RedactionTest::codes()
{
    const ValueMaker made = secretProject();
    const MemoryProject project(made.values, made.annotators);
    const ScopedReader one(project, {.redactions = Redaction::Records});
    const ScopedReader other(project, {.redactions = Redaction::Records | Redaction::Notes});
    int confidential = 0;
    for (const Entity &entity : project.project().all<Entity>()) {
        const Entity &there = *one.project().find(entity.id);
        QCOMPARE(there.uuid, entity.uuid);
        QCOMPARE(there.name, other.project().find(entity.id)->name);
        if (entity.disclosure == Disclosure::Open)
            continue;
        ++confidential;
        QVERIFY2(there.name.startsWith(u"Entity "_s), qPrintable(there.name));
        QCOMPARE(there.type, entity.type);
        QCOMPARE(there.disclosure, Disclosure::Confidential);
        QVERIFY(there.note.isEmpty() && there.wikidata.isEmpty());
    }
    QCOMPARE(confidential, 1);
}

void RedactionTest::whatIsChosen()
{
    const ValueMaker made = secretProject();
    const MemoryProject project(made.values, made.annotators);
    const auto bytes = [&](Redactions redactions) {
        const auto format = formatNamed(u"standoff-json"_s)->format;
        const QTemporaryDir folder;
        const ExportPlan plan{.scope = {.redactions = redactions}};
        if (!writePlan(*format, plan, project, {}, folder.filePath(u"x.json"_s)))
            return QByteArray();
        return allBytesIn(folder.path());
    };
    QVERIFY(bytes({}).contains("leak.example"));
    QVERIFY(bytes(Redaction::Notes).contains("leak.example"));
    QVERIFY(!bytes(Redaction::Evidence).contains("leak.example"));
    QVERIFY(bytes({}).contains("\xc4\x90\xe1\xba\xb7ng, A."));
    QVERIFY(!bytes(Redaction::Annotators).contains("\xc4\x90\xe1\xba\xb7ng, A."));
    QVERIFY(bytes(Redaction::Evidence).contains("That is Reinhardt"));
    QVERIFY(!bytes(Redaction::Notes).contains("That is Reinhardt"));
    QVERIFY(redactionsFrom(u"records, notes"_s).value() == (Redaction::Records | Redaction::Notes));
    QVERIFY(redactionsFrom(u""_s).value() == Redactions(Redaction::Records));
    QVERIFY(redactionsFrom(u"all"_s)->testFlag(Redaction::Annotators));
    QVERIFY(!redactionsFrom(u"everything"_s));
}

// A text cannot be changed: it is told.
void RedactionTest::namesInTexts()
{
    ValueMaker made = secretProject();
    made.addArticle(Article{.title = u"Open"_s}, u"Then reinhardt vossberg spoke."_s);
    const MemoryProject project(made.values, made.annotators);
    const auto format = formatNamed(u"standoff-json"_s)->format;
    const auto named = [&](Redactions redactions) {
        QStringList items;
        const ExportPlan plan{.scope = {.redactions = redactions}};
        const auto losses = lossesOf(*format, plan, project, {});
        for (const Loss &loss : *losses) {
            if (loss.article == made.article)
                items.append(loss.item);
        }
        return items;
    };
    QVERIFY(named(Redaction::Records).contains(u"Reinhardt Vossberg"_s));
    QVERIFY(!named({}).contains(u"Reinhardt Vossberg"_s));
}

// Annotations by tag, status and annotator, and what hangs on those that are left out.
void RedactionTest::parts()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const ValueMaker made = nastyProject(seed);
        const MemoryProject project(made.values, made.annotators);
        ExportScope scope{.statuses = {Status::Accepted}};
        for (const Tag &tag : project.project().all<Tag>()) {
            if (tag.id.number % 2 == 0)
                scope.tags.insert(tag.id);
        }
        const ScopedReader scoped(project, scope);
        for (const Article &article : project.project().all<Article>()) {
            const OpenArticle whole = *project.readArticle(article.id);
            const OpenArticle part = *scoped.readArticle(article.id);
            for (const Annotation &annotation : whole.annotations()) {
                const bool isIn =
                    scope.tags.contains(annotation.tag) && annotation.status == Status::Accepted;
                QCOMPARE(part.find(annotation.id) != nullptr, isIn);
                if (isIn)
                    QCOMPARE(*part.find(annotation.id), annotation);
            }
            for (const Relation &relation : whole.relations()) {
                QCOMPARE(part.relations().contains(relation.id),
                    part.find(relation.fromAnnotation) && part.find(relation.toAnnotation));
            }
            for (const Attribution &attribution : part.attributions()) {
                for (const AnnotationId id : attribution.parts())
                    QVERIFY(part.find(id));
                QVERIFY(!attribution.parent || part.attributions().contains(attribution.parent));
            }
            QVERIFY(part.faults() == whole.faults());
        }
    }
}

STANDOFF_TEST(QCoreApplication, RedactionTest)
#include "tst_redaction.moc"
