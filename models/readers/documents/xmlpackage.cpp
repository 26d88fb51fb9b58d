// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/xmlpackage.h"

#include "readers/translation.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>
#include <QBuffer>
#include <QDir>
#include <QUrl>
#include <QXmlStreamReader>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Error damaged()
{
    return {Readers::tr("it is damaged or incomplete; get it once more from where it came")};
}

quint32 sumOf(const QByteArray &bytes)
{
    return quint32(::crc32(
        0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

// How many parts the archive's table of contents has, at most: KZip needs long for many.
qsizetype countOfParts(const QByteArray &bytes)
{
    return bytes.count("PK\x01\x02");
}

// A tag as long as that is no document's. Attributes are compared with each other by Qt.
bool hasVastTag(const QByteArray &xml)
{
    constexpr qsizetype longest = 64 << 10;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < xml.size(); ++i) {
        if (xml[i] == '<' && i + 1 < xml.size() && xml[i + 1] != '!')
            begin = i;
        else if (begin >= 0 && i - begin > longest && xml[i] == '=')
            return true;
        else if (xml[i] == '>')
            begin = -1;
    }
    return false;
}

} // namespace

XmlPackage::XmlPackage() = default;
XmlPackage::XmlPackage(XmlPackage &&) noexcept = default;
XmlPackage::~XmlPackage() = default;

Result<XmlPackage> XmlPackage::open(const QByteArray &bytes)
{
    if (countOfParts(bytes) > mostParts)
        return failure(Readers::tr("it has more parts than can be read"));
    XmlPackage package;
    package.m_buffer = std::make_unique<QBuffer>();
    package.m_buffer->setData(bytes);
    package.m_zip = std::make_unique<KZip>(package.m_buffer.get());
    if (!package.m_zip->open(QIODevice::ReadOnly))
        return std::unexpected(damaged());
    package.addParts();
    return package;
}

void XmlPackage::addParts()
{
    struct Folder
    {
        const KArchiveDirectory *directory;
        QString path;
    };
    QList<Folder> folders{{m_zip->directory(), {}}};
    while (!folders.isEmpty()) {
        const Folder folder = folders.takeLast();
        const QStringList names = folder.directory->entries();
        for (const QString &name : names) {
            const KArchiveEntry *entry = folder.directory->entry(name);
            if (entry && entry->isDirectory()) {
                folders.append(
                    {static_cast<const KArchiveDirectory *>(entry), folder.path + name + u'/'});
            } else if (entry && entry->isFile()) {
                m_parts.insert(folder.path + name, static_cast<const KArchiveFile *>(entry));
            }
        }
    }
}

QStringList XmlPackage::names() const
{
    QStringList names = m_parts.keys();
    names.sort();
    return names;
}

QString XmlPackage::listing(const QByteArray &bytes)
{
    constexpr qsizetype longestType = 200;
    const QString mark = u"PK\x03\x04\n"_s;
    auto package = open(bytes);
    if (!package)
        return mark + u"failed="_s + package.error().text + u'\n';
    QString type;
    if (package->has(u"mimetype"_s))
        type = QString::fromLatin1(
            package->part(u"mimetype"_s).value_or(QByteArray()).left(longestType));
    return mark + u"mimetype="_s + type.trimmed() + u'\n' + package->names().join(u'\n') + u'\n';
}

Result<QByteArray> XmlPackage::part(const QString &name)
{
    const KArchiveFile *file = m_parts.value(name);
    if (!file)
        return failure(Readers::tr("its part “%1” is missing; it may be damaged").arg(name));
    const auto tooLarge = [&] {
        return failure(Readers::tr("its part “%1” is larger than can be read; the file may be made "
                                   "to do harm")
                .arg(name));
    };
    const qint64 most = std::min(largestPart, largestSum - m_taken);
    if (file->size() < 0 || file->size() > most)
        return tooLarge();
    const std::unique_ptr<QIODevice> device(file->createDevice());
    QByteArray bytes;
    if (device && (device->isOpen() || device->open(QIODevice::ReadOnly)))
        bytes = device->read(file->size() + 1);
    m_taken += bytes.size();
    const auto *entry = static_cast<const KZipFileEntry *>(file);
    if (bytes.size() != file->size() || sumOf(bytes) != quint32(entry->crc32())) {
        return failure(
            Readers::tr("its part “%1” is damaged; get the file once more from where it came")
                .arg(name));
    }
    return bytes;
}

QString partReferredTo(const QString &reference, const QString &from)
{
    const QString path =
        QUrl::fromPercentEncoding(reference.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8());
    const QString folder = from.contains(u'/') ? from.section(u'/', 0, -2) + u'/' : QString();
    QString clean = QDir::cleanPath(path.startsWith(u'/') ? path : u'/' + folder + path);
    while (clean.startsWith("/../"_L1)) // there is nothing outside
        clean.remove(0, 3);
    return clean.mid(1);
}

Result<> walkXml(const QByteArray &xml, XmlHandler &handler)
{
    constexpr int deepest = 2'000;
    if (hasVastTag(xml))
        return failure(Readers::tr("a tag in it is longer than can be read"));
    QXmlStreamReader reader(xml);
    int depth = 0;
    int skipped = 0; // the depth in what is passed over
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                return failure(Readers::tr("its elements are nested too deep to be read"));
            if (skipped > 0 || !handler.enter(reader.name(), reader.attributes()))
                ++skipped;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (skipped > 0)
                --skipped;
            else
                handler.leave(reader.name());
            break;
        case QXmlStreamReader::Characters:
            if (skipped == 0)
                handler.text(reader.text());
            break;
        default:
            break;
        }
    }
    if (reader.hasError()) {
        return failure(Readers::tr("line %1: this is not valid XML (%2); the file may be damaged")
                .arg(reader.lineNumber())
                .arg(reader.errorString()));
    }
    return {};
}

QString valueOf(const QXmlStreamAttributes &attributes, QStringView name)
{
    const auto found = std::ranges::find(attributes, name, &QXmlStreamAttribute::name);
    return found == attributes.end() ? QString() : found->value().toString();
}

} // namespace Standoff
