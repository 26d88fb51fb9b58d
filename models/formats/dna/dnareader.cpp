// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/dna/dnareader.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString dnaClaims = u"Claims"_s;
const QString dnaStatements = u"Statements"_s;

// What a record of ours has no field for, a line each.
QString dnaNote(const DnaDatabase::Attributes &attributes)
{
    QStringList lines;
    for (const auto &[name, value] : attributes) {
        const bool isNote = name.compare("Notes"_L1, Qt::CaseInsensitive) == 0;
        lines.append(isNote || name.isEmpty() ? value : u"%1: %2"_s.arg(name, value));
    }
    return lines.join(u'\n');
}

// The type of an entity by the name of a variable.
QString dnaEntityType(const QString &variable)
{
    static const QSet<QString> types{
        u"person"_s, u"location"_s, u"event"_s, u"product"_s, u"document"_s};
    const QString name = variable.toLower();
    return types.contains(name) ? name : u"other"_s;
}

QString dnaTypeName(const DnaDatabase &dna, qint64 type)
{
    const QString label = dna.types.value(type).label;
    return label.isEmpty() ? u"Statement"_s : label;
}

} // namespace

void DnaReader::declareTypes(const DnaDatabase &dna)
{
    m_roles.clear();
    m_put.clear();
    for (const auto &[id, variable] : dna.variables.asKeyValueRange()) {
        Roles &roles = m_roles[variable.type];
        const QString name = variable.name.toLower();
        if (name == "person"_L1)
            roles.person = id;
        else if (name == "organization"_L1 || name == "organisation"_L1)
            roles.organization = id;
        else if (name == "concept"_L1)
            roles.claim = id;
        else if (name == "agreement"_L1 && variable.dataType == "boolean"_L1)
            roles.agreement = id;
        else if (name == "note"_L1 || name == "notes"_L1)
            roles.note = id;
    }
    for (const auto &[id, type] : dna.types.asKeyValueRange()) {
        const bool isClaim = m_roles.value(id).isClaim();
        m_reader.declare({.name = dnaTypeName(dna, id),
            .layer = isClaim ? dnaClaims : dnaStatements,
            .kind = isClaim ? LayerKind::Claim : LayerKind::Other,
            .color = type.color});
    }
}

QString DnaReader::noteFor(const DnaDatabase &dna, qint64 variable, const QString &value)
{
    if (m_put.contains({variable, value}))
        return {};
    m_put.insert({variable, value});
    return dnaNote(dna.attributes.value({variable, value}));
}

// The source, by its person, or else its organisation; the organisation is where the person
// belongs.
ForeignRecord DnaReader::sourceOf(
    const DnaDatabase &dna, const Roles &roles, const QMap<qint64, QString> &values)
{
    const QString person = values.value(roles.person);
    const QString organization = values.value(roles.organization);
    const bool isPerson = !person.isEmpty();
    const ForeignRecord record{.name = isPerson ? person : organization};
    if (!record.isGiven())
        return record;
    const qint64 variable = isPerson ? roles.person : roles.organization;
    m_reader.records().put(Source{.label = record.name,
        .kind = isPerson ? u"person"_s : u"organisation"_s,
        .affiliation = isPerson ? organization : QString(),
        .note = noteFor(dna, variable, record.name)});
    return record;
}

void DnaReader::addStatement(
    const DnaDatabase &dna, const DnaDatabase::Statement &statement, ForeignArticle &article)
{
    const Roles roles = m_roles.value(statement.type);
    const QMap<qint64, QString> values = dna.values.value(statement.id);
    const QString coder = dna.coders.value(statement.coder);
    const QString id = QString::number(statement.id);
    ForeignMark mark{.id = id,
        .tag = dnaTypeName(dna, statement.type),
        .layer = roles.isClaim() ? dnaClaims : dnaStatements,
        .ranges = {{statement.begin, statement.end}},
        .annotator = coder,
        .place = tr("statement %1").arg(id)};
    for (const auto &[variable, value] : values.asKeyValueRange()) {
        const QString name = dna.variables.value(variable).name;
        if (variable == roles.agreement)
            mark.stance = value == "true"_L1 ? u"support"_s : u"deny"_s;
        else if (variable == roles.note)
            mark.note = value;
        else if (variable == roles.claim)
            mark.record.name = value;
        else if (roles.isClaim() && variable == roles.person)
            continue; // the source of the attribution
        else if (!name.isEmpty())
            mark.attributes.insert(name, value);
    }
    if (mark.record.isGiven()) {
        m_reader.records().put(
            Claim{.text = mark.record.name, .note = noteFor(dna, roles.claim, mark.record.name)});
    }
    article.marks.append(mark);
    if (!roles.isClaim())
        return;
    ForeignAttribution attribution{
        .id = id, .contents = {id}, .annotator = coder, .place = mark.place};
    if (const ForeignRecord source = sourceOf(dna, roles, values); source.isGiven())
        attribution.records = {source};
    article.attributions.append(attribution);
}

// What is known of values that are in no record yet: those of other variables, and organisations.
void DnaReader::putRecords(const DnaDatabase &dna)
{
    for (const auto &[of, attributes] : dna.attributes.asKeyValueRange()) {
        const auto &[variable, value] = of;
        const DnaDatabase::Variable &known = dna.variables.value(variable);
        const Roles roles = m_roles.value(known.type);
        if (m_put.contains(of))
            continue;
        m_reader.records().put(Entity{
            .type = variable == roles.organization ? u"organisation"_s : dnaEntityType(known.name),
            .name = value,
            .note = dnaNote(attributes)});
    }
}

// Between statements of one document: others have no place.
void DnaReader::shareLinks(const DnaDatabase &dna)
{
    m_links.clear();
    QHash<qint64, qint64> documents; // of statements
    for (const auto &[document, statements] : dna.statements.asKeyValueRange()) {
        for (const DnaDatabase::Statement &statement : statements)
            documents.insert(statement.id, document);
    }
    int others = 0;
    for (const auto &[from, to] : dna.links) {
        const auto document = documents.constFind(from);
        const auto other = documents.constFind(to);
        if (document != documents.cend() && other != documents.cend() && *document == *other)
            m_links[*document].append({from, to});
        else
            ++others;
    }
    if (others > 0) {
        m_reader.leaveOut(
            m_path, {}, tr("%Ln link(s) between statements of two documents", nullptr, others));
    }
}

Result<> DnaReader::takeDocument(DnaDatabase &dna, const DnaDatabase::Document &document)
{
    ForeignArticle article{.file = m_path, .part = tr("document %1").arg(document.id)};
    article.text = document.text;
    article.counting.unit = Counting::Unit::Utf16; // as in Java
    article.article = {.title = document.title,
        .byline = document.author,
        .publisher = document.source,
        .published = document.published,
        .section = document.section,
        .labels = document.type.isEmpty() ? QStringList() : QStringList{document.type},
        .note = document.notes};
    for (const DnaDatabase::Statement &statement : dna.statements.take(document.id))
        addStatement(dna, statement, article);
    for (const auto &[from, to] : m_links.value(document.id)) {
        article.relations.append({.type = u"link"_s,
            .from = QString::number(from),
            .to = QString::number(to),
            .place = tr("statement %1").arg(from)});
    }
    return m_reader.take(article);
}

Result<> DnaReader::read(const QString &path, const Progress &progress)
{
    m_path = path;
    const auto failed = [&path](const Error &error) {
        return failure(tr("%1: %2", "a file, what is wrong with it")
                .arg(QDir::toNativeSeparators(path), error.text));
    };
    auto dna = DnaDatabase::read(path);
    if (!dna)
        return failed(dna.error());
    if (dna->hasJournal()) {
        m_reader.remark(path, {},
            tr("A journal lies beside it: it may lack what was changed last, until the program "
               "that made it has opened it"));
    }
    declareTypes(*dna);
    shareLinks(*dna);
    int done = 0;
    bool isCancelled = false;
    const auto taken = dna->eachDocument([&](const DnaDatabase::Document &document) -> Result<> {
        RETURN_IF_ERROR(takeDocument(*dna, document));
        const auto wanted = checkWanted(progress, ++done, int(dna->documentCount));
        isCancelled = !wanted;
        return wanted;
    });
    if (!taken)
        return isCancelled ? taken : failed(taken.error());
    for (const auto &[document, statements] : std::as_const(dna->statements).asKeyValueRange()) {
        m_reader.leaveOut(path, tr("document %1").arg(document),
            tr("%Ln statement(s): there is no such document", nullptr, int(statements.size())));
    }
    for (const QString &what : std::as_const(dna->leftOut))
        m_reader.leaveOut(path, {}, what);
    putRecords(*dna);
    return {};
}

} // namespace Standoff
