// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/inceptionarchive.h"

#include "formats/cas/casfiles.h"
#include "formats/cas/casjson.h"
#include "formats/cas/casreading.h"
#include "formats/cas/xmireader.h"
#include "formats/interchange/foreignfiles.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestCas = 256LL << 20; // bytes
const QString initialCas = u"INITIAL_CAS"_s; // of a document that nobody annotated yet

bool isCasName(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == "xmi"_L1 || suffix == "json"_L1;
}

bool isInceptionZip(const QString &name)
{
    return name.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<> InceptionArchive::open()
{
    ASSIGN_OR_RETURN(const auto bytes, foreignBytes(m_path));
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return std::unexpected(archive.error());
    m_archive = std::move(*archive);
    for (const ZipMember &member : m_archive->members())
        sort(member);
    if (m_documents.isEmpty() && m_serialised > 0) {
        return failure(tr("Its annotations are stored in Java's own way; export the project with "
                          "UIMA CAS XMI or JSON as the format of annotations"));
    }
    if (m_documents.isEmpty())
        return failure(tr("There is no document of UIMA in it"));
    return {};
}

void InceptionArchive::sort(const ZipMember &member)
{
    const QStringList parts = member.name.split(u'/');
    const QString &file = parts.last();
    const QString base = QFileInfo(file).completeBaseName();
    const QString &top = parts.first();
    const bool isReadable = isCasName(file) || isInceptionZip(file);
    const bool isOfUser = parts.size() == 3 && (top == "annotation"_L1 || top == "curation"_L1);
    if (file.isEmpty() || file.startsWith(u'.') || top == "__MACOSX"_L1)
        return; // a folder, or what systems leave behind
    if (top == "annotation_ser"_L1 || top == "curation_ser"_L1)
        ++m_serialised;
    else if (isOfUser && isReadable)
        m_documents[parts[1]].append({base, member});
    else if (top == "source"_L1 && parts.size() == 2)
        m_sources.insert(file, member);
    else if (file.endsWith(".xml"_L1, Qt::CaseInsensitive))
        addTypes(*m_archive, member, m_types);
    else if (isReadable && !isOfUser && file != "exportedproject.json"_L1)
        m_documents[QFileInfo(member.name).path() == "."_L1 ? base : member.name].append(
            {{}, member});
    else
        m_others.append(member.name);
}

Result<> InceptionArchive::readDocuments(const Progress &progress)
{
    int done = 0;
    for (const auto &[name, layers] : m_documents.asKeyValueRange()) {
        RETURN_IF_ERROR(readDocument(name, layers));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(m_documents.size()) + 1));
    }
    if (m_serialised > 0) {
        m_reader.remark(m_path, {},
            tr("%Ln file(s) that are stored in Java's own way were left out; the same is usually "
               "there as XMI or JSON",
                nullptr, m_serialised));
    }
    for (auto each = m_sources.cbegin(); each != m_sources.cend(); ++each) {
        if (!m_documents.contains(each.key()))
            m_reader.leaveOut(m_path, each.key(), tr("There are no annotations of it"));
    }
    if (!m_others.isEmpty()) {
        m_reader.leaveOut(m_path, {},
            tr("%Ln file(s) that are no documents: %1", nullptr, int(m_others.size()))
                .arg(QLocale().createSeparatedList(m_others.mid(0, 10))));
    }
    return {};
}

Result<> InceptionArchive::readDocument(const QString &name, const QList<Layer> &layers)
{
    const bool isAnnotated =
        std::ranges::any_of(layers, [](const Layer &layer) { return layer.user != initialCas; });
    ForeignArticle article{.file = m_path, .part = name};
    article.version.fileName = name;
    for (const Layer &layer : layers) {
        if (layer.user == initialCas && isAnnotated)
            continue;
        const Result<Cas> cas = casOf(layer.member);
        if (!cas) {
            m_reader.leaveOut(m_path, layer.member.name, cas.error().text);
            continue;
        }
        const QString user = layer.user == initialCas ? QString() : layer.user;
        const QString prefix = layers.size() > 1 ? user + u'/' : QString();
        CasReading reading(*cas, m_reader, m_path, user, prefix);
        const bool isOther = !article.text.isEmpty() && article.text != reading.text();
        ForeignArticle apart{.file = m_path, .part = name + u'/' + user};
        ForeignArticle &into = isOther ? apart : article;
        reading.addTo(into);
        if (into.article.title.isEmpty())
            into.article.title = name;
        if (isOther) {
            m_reader.remark(m_path, name,
                tr("The text of %1 is another one; it became an article of its own").arg(user));
            RETURN_IF_ERROR(m_reader.take(apart));
        }
    }
    if (const auto source = m_sources.constFind(name); source != m_sources.cend()) {
        if (const auto bytes = bytesOf(*m_archive, *source))
            article.original = *bytes;
        else
            m_reader.leaveOut(m_path, source->name, bytes.error().text);
    }
    return m_reader.take(article);
}

Result<QByteArray> InceptionArchive::bytesOf(const ZipArchive &archive, const ZipMember &member)
{
    auto bytes = archive.unpacked(member, std::min(m_left, largestCas));
    if (bytes)
        m_left -= bytes->size();
    return bytes;
}

void InceptionArchive::addTypes(const ZipArchive &archive, const ZipMember &member, CasTypes &types)
{
    const auto bytes = bytesOf(archive, member);
    if (bytes && !CasFiles::isTypeSystem(*bytes)) {
        m_others.append(member.name);
        return;
    }
    const Result<> read =
        bytes ? XmiReader::readTypes(*bytes, types) : Result<>(std::unexpected(bytes.error()));
    if (!read)
        m_reader.leaveOut(m_path, member.name, read.error().text);
}

Result<Cas> InceptionArchive::parsed(
    const QByteArray &bytes, const QString &name, const CasTypes &types)
{
    if (name.endsWith(".json"_L1, Qt::CaseInsensitive))
        return CasJson::read(bytes);
    return XmiReader::read(bytes, types);
}

Result<Cas> InceptionArchive::casOf(const ZipMember &member)
{
    ASSIGN_OR_RETURN(const auto bytes, bytesOf(*m_archive, member));
    return isInceptionZip(member.name) ? nestedCas(bytes) : parsed(bytes, member.name, m_types);
}

// Of an archive in the archive.
Result<Cas> InceptionArchive::nestedCas(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const auto archive, ZipArchive::open(bytes));
    CasTypes types;
    const ZipMember *document = nullptr;
    for (const ZipMember &member : archive.members()) {
        if (member.name.endsWith(".xml"_L1, Qt::CaseInsensitive))
            addTypes(archive, member, types);
        else if (isCasName(member.name) && !document)
            document = &member;
        else if (!member.name.endsWith(u'/'))
            m_others.append(member.name);
    }
    if (!document)
        return failure(tr("There is no document of UIMA in it"));
    ASSIGN_OR_RETURN(const auto unpacked, bytesOf(archive, *document));
    return parsed(unpacked, document->name, types);
}

} // namespace Standoff
