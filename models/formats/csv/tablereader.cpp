// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/tablereader.h"

#include "formats/csv/linktables.h"
#include "formats/interchange/foreignfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString tableNames()
{
    return u"document, tag, begin, end, text"_s;
}

// A file of that name in the folder, or below it; "" where there is none.
QString textFileIn(const QDir &folder, const QString &name)
{
    const QString root = QFileInfo(folder.path()).canonicalFilePath() + u'/';
    for (const QString &each : {name, name + u".txt"_s,
             QFileInfo(name).path() + u'/' + QFileInfo(name).completeBaseName() + u".txt"_s}) {
        const QFileInfo file(folder, each);
        if (!name.isEmpty() && file.isFile() && file.canonicalFilePath().startsWith(root))
            return file.filePath();
    }
    return {};
}

} // namespace

Likelihood TableReader::probe(const QString &head)
{
    // What is cut off is no row.
    const QString rows = head.left(std::max(head.lastIndexOf(u'\n'), head.indexOf(u'\n')) + 1);
    const ForeignTable table({}, {}, rows.isEmpty() ? head : rows, ForeignTable::separatorIn(head),
        ForeignTable::Cells::AsTheyAre);
    using enum TableColumn;
    if (table.kind() != ForeignTable::Kind::Annotations)
        return Likelihood::None;
    if (table.isOurs())
        return Likelihood::Certain;
    return table.has(Begin) && table.has(End) ? Likelihood::Likely : Likelihood::Possible;
}

void TableReader::addText(const QString &file, const QString &text, const QStringList &remarks)
{
    for (const QString &remark : remarks)
        m_reader.remark(file, {}, remark);
    addTable(ForeignTable(
        file, {}, text, ForeignTable::separatorIn(text), ForeignTable::Cells::MaybeDefused));
}

void TableReader::addSheet(const QString &file, const QString &name, const QString &csv)
{
    if (!csv.trimmed().isEmpty())
        addTable(ForeignTable(file, name, csv, u',', ForeignTable::Cells::AsTheyAre));
}

void TableReader::addTable(ForeignTable &&table)
{
    if (m_firstFile.isEmpty())
        m_firstFile = table.file();
    switch (table.kind()) {
    case ForeignTable::Kind::Annotations:
        m_hasTable = true;
        takeAnnotations(table);
        return;
    case ForeignTable::Kind::Articles:
        m_hasTable = m_hasTable || table.isOurs();
        takeArticles(table);
        return;
    case ForeignTable::Kind::Records:
        takeRecords(table);
        return;
    case ForeignTable::Kind::Relations:
    case ForeignTable::Kind::Attributions:
        m_links.append(std::move(table));
        return;
    case ForeignTable::Kind::Unknown:
        m_reader.leaveOut(table.file(), table.sheet(),
            tr("The columns of this table do not say what it is; a table of annotations has "
               "columns with these names: %1")
                .arg(tableNames()));
    }
}

TableReader::Document &TableReader::documentOf(
    const ForeignTable &table, const ForeignTable::Row &row)
{
    const QString id = table.cell(row, TableColumn::DocumentId);
    QString name = table.cell(row, TableColumn::Document);
    if (id.isEmpty() && name.isEmpty())
        name = QFileInfo(table.file()).completeBaseName();
    const QString key = id.isEmpty() ? name : id;
    if (const auto known = m_places.constFind(key); known != m_places.cend())
        return m_documents[*known];
    const qsizetype place = m_documents.size();
    m_places.insert(key, place);
    if (!m_places.contains(name))
        m_places.insert(name, place);
    Document document;
    document.article.file = table.file();
    document.article.part = name.isEmpty() ? id : name;
    document.article.article.title = name;
    document.article.article.uuid = QUuid(id);
    document.article.version.fileName = QFileInfo(table.file()).fileName();
    m_documents.append(document);
    return m_documents.last();
}

void TableReader::takeArticles(const ForeignTable &table)
{
    for (const ForeignTable::Row &row : table.rows()) {
        Document &document = documentOf(table, row);
        ForeignArticle &article = document.article;
        const auto cell = [&](const QString &name) { return table.cell(row, name); };
        const bool goesOn = !table.cell(row, TableColumn::Part).isEmpty() && document.hasText;
        if (table.isOurs() && !goesOn) {
            const ArticleCells cells = articleOfCells(cell);
            const QUuid uuid = article.article.uuid;
            article.article = cells.article;
            article.article.uuid = uuid;
            article.roles = cells.roles;
        }
        const QString text = table.isOurs()       ? cell(u"text"_s)
            : table.has(TableColumn::ArticleText) ? table.cell(row, TableColumn::ArticleText)
                                                  : table.cell(row, TableColumn::Quotation);
        if (text.isEmpty())
            continue;
        if (document.hasText && !goesOn) {
            m_reader.leaveOut(table.file(), table.placeOf(row),
                tr("There is a text of the document “%1” already").arg(article.part));
            continue;
        }
        article.text += text;
        article.isExact = table.isOurs();
        document.hasText = true;
    }
}

// By the name of the document, beside the table.
bool TableReader::findText(Document &document)
{
    ForeignArticle &article = document.article;
    const QString path = textFileIn(QFileInfo(article.file).absoluteDir(), article.part);
    if (path.isEmpty())
        return false;
    const auto text = foreignText(path);
    if (!text) {
        m_reader.leaveOut(path, {}, text.error().text);
        return false;
    }
    article.text = text->text;
    article.original = text->bytes;
    article.version.fileName = QFileInfo(path).fileName();
    article.version.mediaType = u"text/plain"_s;
    article.version.encoding = text->encoding;
    return true;
}

// Where marks without ranges are, in code points.
void TableReader::placeByQuotation(Document &document)
{
    ForeignArticle &article = document.article;
    QList<int> places; // in code points, by UTF-16 unit
    QList<ForeignMark> marks;
    for (ForeignMark &mark : article.marks) {
        if (mark.ranges.isEmpty()) {
            if (places.isEmpty()) {
                int count = 0;
                for (const QChar c : std::as_const(article.text)) {
                    places.append(count);
                    count += c.isHighSurrogate() ? 0 : 1;
                }
                places.append(count);
                article.counting = {};
            }
            qsizetype &from = document.found[mark.quoted];
            const qsizetype at = from < 0 ? -1 : article.text.indexOf(mark.quoted, from);
            if (at < 0) {
                m_reader.leaveOut(article.file, mark.place,
                    from > 0 ? tr("“%1” does not occur again in “%2”")
                                   .arg(mark.quoted.left(60), article.part)
                             : tr("“%1” does not occur in “%2”")
                                   .arg(mark.quoted.left(60), article.part));
                from = from > 0 ? from : -1;
                continue;
            }
            from = at + mark.quoted.size();
            mark.ranges = {{places[at], places[from]}};
        }
        marks.append(mark);
    }
    article.marks = marks;
}

Result<> TableReader::finish(const Progress &progress)
{
    if (!m_hasTable) {
        return failure(
            tr("%1: There is no table of annotations; it has columns with these names: %2")
                .arg(QDir::toNativeSeparators(m_firstFile), tableNames()));
    }
    const QList<ForeignTable> links = std::exchange(m_links, {});
    for (const ForeignTable &table : links) {
        if (table.kind() == ForeignTable::Kind::Relations)
            takeRelations(table);
        else
            takeAttributions(table);
    }
    const int count = int(m_documents.size());
    for (int i = 0; i < count; ++i) {
        Document document = std::exchange(m_documents[i], {}); // no longer than it is needed
        const ForeignArticle &article = document.article;
        if (!document.hasText && !findText(document)) {
            m_reader.leaveOut(article.file, article.part,
                tr("There is no text of this document, so its %Ln annotation(s) were left out: "
                   "give it in a column “article_text”, or as a file of that name beside the table",
                    nullptr, int(article.marks.size())));
            continue;
        }
        placeByQuotation(document);
        RETURN_IF_ERROR(m_reader.take(article));
        RETURN_IF_ERROR(checkWanted(progress, count + i, 2 * count));
    }
    return m_reader.finish();
}

} // namespace Standoff
