// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/xmlpackage.h"

#include "readers/translation.h"

#include <QDir>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Standoff {

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

Result<XmlPackage> XmlPackage::open(const QByteArray &bytes)
{
    return ZipArchive::open(bytes).transform(
        [](ZipArchive archive) { return XmlPackage(std::move(archive)); });
}

XmlPackage::XmlPackage(ZipArchive archive)
    : m_archive(std::move(archive))
{
    for (const ZipMember &member : m_archive.members())
        m_parts.insert(member.name, member);
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
    const auto member = m_parts.constFind(name);
    if (member == m_parts.constEnd())
        return failure(Readers::tr("Its part “%1” is missing; it may be damaged").arg(name));
    const qint64 most = std::min(largestPart, largestSum - m_taken);
    if (member->size > most) {
        return failure(Readers::tr(
            "Its part “%1” is larger than can be read; the file may have been made to do harm")
                .arg(name));
    }
    m_taken += member->size;
    return m_archive.unpacked(*member, member->size).transform_error([&](const Error &) {
        return Error{
            Readers::tr("Its part “%1” is damaged; get the file again from its source").arg(name)};
    });
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
        return failure(Readers::tr("A tag in it is longer than can be read"));
    QXmlStreamReader reader(xml);
    int depth = 0;
    int skipped = 0; // the depth in what is passed over
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                return failure(Readers::tr("Its elements are nested too deep to be read"));
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
        return failure(Readers::tr("Line %1: this is not valid XML (%2); the file may be damaged")
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
