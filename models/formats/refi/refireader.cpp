// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/refi/refireader.h"

#include "formats/interchange/foreignfiles.h"
#include "formats/refi/refiextra.h"
#include "readers/jsontext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestRefiQde = 256LL << 20;
constexpr qint64 mostRefiNotes = 128LL << 20;
constexpr qint64 largestRefiSource = 64LL << 20;

} // namespace

std::unexpected<Error> RefiReader::failed(const QString &what) const
{
    return failure(
        tr("%1: %2", "a file, what is wrong with it").arg(QDir::toNativeSeparators(m_path), what));
}

void RefiReader::leaveOut(const QString &place, const QString &what)
{
    m_reader.leaveOut(m_path, place, what);
}

Result<QByteArray> RefiReader::member(const QString &name, qint64 most) const
{
    const auto found = m_members.constFind(name.toLower());
    if (!m_archive || found == m_members.cend())
        return failure(tr("It is not in the archive"));
    return m_archive->unpacked(m_archive->members()[*found], most);
}

// Of a file within the archive ("internal://NAME"), or beside it ("relative:///NAME").
Result<QByteArray> RefiReader::bytesAt(const QString &path) const
{
    const QString name = path.section(u"//"_s, 1).section(u'/', -1);
    const auto inside = member(u"sources/"_s + name, largestRefiSource);
    if (inside || !path.startsWith("relative://"_L1, Qt::CaseInsensitive))
        return inside;
    // Never what is elsewhere: the path is a stranger's.
    const QDir folder(QFileInfo(m_path).canonicalPath());
    const QString relative = path.section(u"//"_s, 1).remove(0, 1);
    const QString beside = QFileInfo(folder.filePath(relative)).canonicalFilePath();
    if (beside.isEmpty() || !beside.startsWith(folder.path() + u'/'))
        return failure(tr("It is neither in the archive nor in its folder"));
    return foreignBytes(beside);
}

void RefiReader::declare(RefiCodes &codes)
{
    codes.describe([this](const QString &guid) { return textOfNote(guid); });
    for (const ForeignTag &tag : codes.tags())
        m_reader.declare(tag);
    for (const QString &what : codes.leftOut())
        leaveOut({}, what);
}

Result<> RefiReader::readCodebook(const QString &path)
{
    m_path = path;
    ASSIGN_OR_RETURN(const auto bytes, foreignBytes(path));
    QXmlStreamReader xml(bytes);
    RefiCodes codes;
    if (xml.readNextStartElement() && xml.name() != "CodeBook"_L1)
        return failed(tr("This is not a codebook of REFI-QDA"));
    if (xml.attributes().value("origin"_L1).startsWith("Standoff"_L1))
        codes.setOurs();
    int sets = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Codes"_L1)
            codes.read(xml);
        else if (xml.name() == "Sets"_L1)
            sets += codes.readSets(xml);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return failed(refiXmlError(xml).text);
    if (codes.isEmpty())
        return failed(tr("There are no codes in it"));
    if (sets > 0)
        leaveOut({}, tr("%Ln set(s) of codes", nullptr, sets));
    declare(codes);
    return {};
}

Result<> RefiReader::openArchive()
{
    m_members.clear();
    m_linksFrom.clear();
    m_ownLinks.clear();
    m_usedLinks.clear();
    m_others.clear();
    m_noteCharacters = 0;
    m_textBytes = 0;
    ASSIGN_OR_RETURN(const auto bytes, foreignBytes(m_path));
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return failed(archive.error().text);
    m_archive = *std::move(archive);
    for (qsizetype i = 0; i < m_archive->members().size(); ++i) {
        const QString name = m_archive->members()[i].name.toLower();
        if (!m_members.contains(name))
            m_members.insert(name, i);
    }
    return {};
}

Result<> RefiReader::readProject(const QString &path, const Progress &progress)
{
    m_path = path;
    RETURN_IF_ERROR(openArchive());
    const auto qde = member(u"project.qde"_s, largestRefiQde);
    if (!qde)
        return failed(tr("project.qde: %1").arg(qde.error().text));
    auto project = RefiProject::read(*qde);
    if (!project)
        return failed(tr("project.qde: %1").arg(project.error().text));
    m_project = *std::move(project);
    declare(m_project.codes);
    for (qsizetype i = 0; i < m_project.links.size(); ++i)
        m_linksFrom.insert(m_project.links[i].origin, i);
    RETURN_IF_ERROR(readSources(*qde, progress));
    tellRest();
    m_archive.reset();
    return {};
}

// What of the project has no place in ours.
void RefiReader::tellRest()
{
    for (const QString &what : std::as_const(m_project.leftOut))
        leaveOut({}, what);
    for (const auto &[kind, count] : m_others.asKeyValueRange()) {
        //: %1 is an element such as PictureSource
        leaveOut({}, tr("%Ln source(s) that are no text (%1)", nullptr, count).arg(kind));
    }
    qsizetype unused = 0;
    for (qsizetype i = 0; i < m_project.links.size(); ++i) {
        if (!m_usedLinks.contains(i) && !m_ownLinks.contains(m_project.links[i].guid))
            ++unused;
    }
    if (unused > 0) {
        leaveOut({},
            tr("%Ln link(s) that are not between two selections of one text", nullptr,
                int(unused)));
    }
}

Result<> RefiReader::readSources(const QByteArray &qde, const Progress &progress)
{
    QXmlStreamReader xml(qde);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() != "Sources"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            RETURN_IF_ERROR(checkWanted(progress, int(xml.characterOffset() / 1024),
                int(std::max<qint64>(xml.characterOffset(), qde.size()) / 1024)));
            RETURN_IF_ERROR(readSource(xml));
        }
    }
    return {};
}

Result<> RefiReader::readSource(QXmlStreamReader &xml)
{
    if (xml.name() == "TextSource"_L1)
        return readTextSource(xml, {}, {});
    if (xml.name() == "PDFSource"_L1)
        return readRepresentation(xml);
    ++m_others[xml.name().toString()];
    xml.skipCurrentElement();
    return {};
}

// What was taken out of a PDF as text is a text, and selections of it are as those of others.
Result<> RefiReader::readRepresentation(QXmlStreamReader &xml)
{
    const QString name = xml.attributes().value("name"_L1).toString();
    const QString guid = refiKey(xml.attributes().value("guid"_L1));
    const QString place = tr("line %1").arg(xml.lineNumber());
    int areas = 0;
    bool hasText = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Representation"_L1) {
            hasText = true;
            RETURN_IF_ERROR(readTextSource(xml, name, guid));
        } else {
            areas += xml.name() == "PDFSelection"_L1 ? 1 : 0;
            xml.skipCurrentElement();
        }
    }
    if (!hasText)
        ++m_others[u"PDFSource"_s];
    else if (areas > 0)
        leaveOut(
            place, tr("%Ln selection(s) of areas of the pages of “%1”", nullptr, areas).arg(name));
    return {};
}

// A Note may be referred to any number of times: all in all, no more than a file may have is taken.
QString RefiReader::textOfNote(const QString &guid)
{
    const auto note = m_project.notes.constFind(guid);
    if (note == m_project.notes.cend() || m_noteCharacters > mostRefiNotes)
        return {};
    QString text = note->text;
    if (text.isEmpty() && !note->path.isEmpty()) {
        if (const auto bytes = bytesAt(note->path))
            text = foreignText(*bytes).text;
    }
    if (text.isEmpty())
        text = note->name;
    m_noteCharacters += text.size() + 1;
    if (m_noteCharacters > mostRefiNotes)
        leaveOut({}, tr("the rest of the notes: there are more than can be read"));
    return text.replace("\r\n"_L1, "\n"_L1);
}

// The texts of Notes; what we wrote into one goes into the mark, and joins it with others.
QString RefiReader::notesFor(const QStringList &guids, ForeignMark *mark, QString &joined)
{
    QStringList texts;
    for (const QString &guid : guids) {
        const QString text = textOfNote(guid);
        const auto extra = mark ? refiExtraIn(text) : std::nullopt;
        if (extra && extra->contains("mark")) {
            readRefiMarkExtra(*extra, *mark);
            joined = guid;
        } else if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts.join(u'\n');
}

Counting RefiReader::counting() const
{
    Counting counting;
    if (m_project.codes.isUtf16())
        counting.unit = Counting::Unit::Utf16;
    if (m_project.origin.contains("NVivo"_L1, Qt::CaseInsensitive)) {
        counting.unit = Counting::Unit::Utf16;
        counting.skipsMark = true;
    } else if (m_project.origin.contains("ATLAS"_L1, Qt::CaseInsensitive)) {
        counting.pairsAreOne = true;
        counting.skipsMark = true;
    }
    return counting;
}

} // namespace Standoff
