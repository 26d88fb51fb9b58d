// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffreader.h"

#include "formats/standoff/jsonitems.h"
#include "project/valuejson.h"
#include "text/checkjson.h"
#include "text/lineandcolumn.h"
#include "text/readfile.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int newestVersion = 1;
constexpr qint64 largestProject = 1LL << 30;
constexpr int mostUnknownKeys = 1000; // that are told

} // namespace

Result<> StandoffReader::readFile(const QString &path)
{
    m_path = QDir::toNativeSeparators(path);
    ++m_file;
    m_isOurs = false;
    m_member.clear();
    ASSIGN_OR_RETURN(const auto bytes, Standoff::readFile(path, largestProject));
    return readBytes(bytes);
}

Result<> StandoffReader::readBytes(const QByteArray &bytes)
{
    constexpr int depthOfItems = 2; // they are taken one by one
    if (const auto bearable = checkJson(bytes, depthOfItems); !bearable)
        return failure(tr("%1: %2").arg(m_path, bearable.error().text));
    const JsonItems::Takers takers{.member =
                                       [this](const std::string &name) {
                                           m_member = QString::fromStdString(name);
                                           m_index = -1;
                                       },
        .item =
            [this](const ReadJson &item) {
                if (m_error.isEmpty())
                    takeItem(item);
            },
        .value =
            [this](const ReadJson &value) {
                if (m_error.isEmpty())
                    takeValue(value);
            }};
    try {
        JsonItems::parse(bytes, takers);
    } catch (const ReadJson::parse_error &error) {
        return failure(tr("%1:%2: this is not valid JSON; nothing was read")
                .arg(m_path, lineAndColumn(qsizetype(error.byte), bytes)));
    } catch (const ReadJson::exception &) {
        return failure(tr("%1: a number is too large; nothing was read").arg(m_path));
    }
    return checkEnd();
}

Result<> StandoffReader::checkEnd()
{
    if (m_error.isEmpty() && !m_isOurs)
        m_error =
            tr("%1: this is not a project in Standoff JSON: “standoff” is missing").arg(m_path);
    QString place;
    for (const Known &known : std::as_const(m_known)) {
        if (known.file == 0 && (place.isEmpty() || known.place < place))
            place = known.place;
    }
    if (m_error.isEmpty() && !place.isEmpty())
        m_error = tr("%1: %2: the file has no value with this UUID").arg(m_path, place);
    if (!m_error.isEmpty())
        return failure(m_error);
    if (m_skipped > 0) {
        m_imported.remarks.append(
            tr("%1: %n value(s) left out that an earlier file has", nullptr, m_skipped)
                .arg(m_path));
        m_skipped = 0;
    }
    return {};
}

QString StandoffReader::placeOf(const char *member) const
{
    QString place = u"$."_s + m_member;
    if (m_index >= 0)
        place += u"[%1]"_s.arg(m_index);
    place += m_place;
    if (member)
        place += u'.' + QLatin1StringView(member);
    return place;
}

bool StandoffReader::fail(const QString &what, const char *member)
{
    if (m_error.isEmpty())
        m_error = tr("%1: %2: %3").arg(m_path, placeOf(member), what);
    return false;
}

void StandoffReader::remarkUnknown(const std::string &key)
{
    if (m_unknownKeys.size() > mostUnknownKeys)
        return;
    // Once for each place in the format, not for each value.
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    const QString place = placeOf(key.c_str()).replace(index, u"[]"_s);
    if (m_unknownKeys.contains(place))
        return;
    m_unknownKeys.insert(place);
    m_imported.remarks.append(m_unknownKeys.size() <= mostUnknownKeys
            ? tr("%1: %2 is not known and was left out").arg(m_path, place)
            : tr("%1: %2 and more is not known and was left out").arg(m_path, place));
}

void StandoffReader::takeValue(const ReadJson &value)
{
    if (m_member == "standoff"_L1) {
        int version = 0;
        m_isOurs = true;
        if (!fromJson(value, version) || version < 1)
            fail(tr("the number of the format is expected"));
        else if (version > newestVersion)
            fail(tr("the file was written by a newer Standoff (format %1, known is %2)")
                    .arg(version)
                    .arg(newestVersion));
    } else if (!value.is_array()) {
        fail(tr("an array is expected"));
    }
}

} // namespace Standoff
