// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffreader.h"

#include "formats/format.h"
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
constexpr qint64 atOnce = 256 * 1024; // bytes of a file
constexpr int mostUnknownKeys = 1000; // that are told

} // namespace

Result<> StandoffReader::readFile(const QString &path, const Progress &progress)
{
    m_path = QDir::toNativeSeparators(path);
    ++m_file;
    m_isOurs = false;
    RETURN_IF_ERROR(readPart(path, Part::Shared, progress));
    if (!m_isOurs) {
        return failure(
            tr("%1: This is not a project in Standoff JSON: “standoff” is missing").arg(m_path));
    }
    RETURN_IF_ERROR(checkNamed(m_named));
    RETURN_IF_ERROR(m_sink.takeShared(std::exchange(m_values, {})));
    RETURN_IF_ERROR(readPart(path, Part::Articles, progress));
    RETURN_IF_ERROR(checkNamed(m_namedAnnotations));
    if (m_skipped > 0) {
        m_sink.remark(tr("%1: %Ln value(s) left out that an earlier file has", nullptr, m_skipped)
                .arg(m_path));
        m_skipped = 0;
    }
    return {};
}

QString StandoffReader::placeIn(const QString &path, qint64 byte)
{
    LineCounter counter;
    if (const auto file = openFile(path, largestProject)) {
        qint64 before = byte - 1;
        while (before > 0) {
            const QByteArray bytes = (*file)->read(std::min(atOnce, before));
            if (bytes.isEmpty())
                break; // what comes behind the end is behind the last one
            counter.take(bytes);
            before -= bytes.size();
        }
    }
    return counter.place();
}

Result<> StandoffReader::readPart(const QString &path, Part part, const Progress &progress)
{
    constexpr int depthOfItems = 2; // they are taken one by one
    constexpr int unit = 1024; // in which progress is counted: bytes may be too many
    ASSIGN_OR_RETURN(const auto file, openFile(path, largestProject));
    const qint64 size = std::max<qint64>(1, file->size());
    JsonCheck check(depthOfItems);
    qint64 done = 0;
    Result<> result;
    m_member.clear();
    constexpr qint64 longestHead = 64LL << 20;
    const bool isInLines = StandoffLines::areBegunBy(readLine(*file, longestHead));
    StandoffLines lines;
    file->seek(0);
    const auto parsed = parse(
        path, part,
        [&]() -> QByteArray {
            const qint64 most = largestProject - done;
            QByteArray bytes = isInLines ? lines.joined(readLine(*file, most))
                                         : file->read(std::min(atOnce, most));
            done += bytes.size();
            if (file->error() != QFileDevice::NoError)
                result = failure(tr("%1: %2").arg(m_path, file->errorString()));
            else if (const auto bearable = check.take(bytes); !bearable)
                result = failure(tr("%1: line and column %2: %3", "a file, a place, what is wrong")
                        .arg(m_path, placeIn(path, check.place()), bearable.error().text));
            else
                result =
                    checkWanted(progress, int((part == Part::Shared ? done : size + done) / unit),
                        int(2 * size / unit) + 1);
            return result ? bytes : QByteArray(); // as if it ended there
        },
        result);
    RETURN_IF_ERROR(result);
    return parsed;
}

Result<> StandoffReader::parse(
    const QString &path, Part part, const JsonItems::Bytes &bytes, const Result<> &read)
{
    const JsonItems::Takers takers{.member =
                                       [this, part](const std::string &name) {
                                           m_member = QString::fromStdString(name);
                                           m_index = -1;
                                           return (name == "articles") == (part == Part::Articles);
                                       },
        .item = [this](const ReadJson &item) { return takeItem(item); },
        .value = [this](const ReadJson &value) { return takeValue(value); }};
    try {
        JsonItems::parse(bytes, takers);
    } catch (const ReadJson::parse_error &error) {
        RETURN_IF_ERROR(read); // it ends there for that reason
        return failure(tr("%1:%2: This is not valid JSON; nothing was read")
                .arg(m_path, placeIn(path, qint64(error.byte))));
    } catch (const ReadJson::exception &) {
        return failure(tr("%1: A number is too large; nothing was read").arg(m_path));
    }
    return m_error.isEmpty() ? Result<>() : failure(m_error);
}

StandoffReader::Named &StandoffReader::named(const char *type)
{
    const bool isAnnotation =
        QLatin1StringView(type) == QLatin1StringView(Describe<Annotation>::name);
    return isAnnotation ? m_namedAnnotations : m_named;
}

Result<> StandoffReader::checkNamed(const Named &named) const
{
    if (named.isEmpty())
        return {};
    QStringList places = named.values();
    places.sort();
    return failure(tr("%1: %2: The file has no value with this UUID").arg(m_path, places.first()));
}

void StandoffReader::handOver(const Result<> &taken)
{
    if (!taken && m_error.isEmpty())
        m_error = taken.error().text;
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
    m_sink.remark(m_unknownKeys.size() <= mostUnknownKeys
            ? tr("%1: %2 is not known and was left out").arg(m_path, place)
            : tr("%1: %2 and more is not known and was left out").arg(m_path, place));
}

bool StandoffReader::takeValue(const ReadJson &value)
{
    if (m_member == "standoff"_L1) {
        int version = 0;
        m_isOurs = true;
        if (!fromJson(value, version) || version < 1)
            fail(tr("The number of the format is expected"));
        else if (version > newestVersion)
            fail(tr("The file was written by a newer Standoff (format %1, known is %2)")
                    .arg(version)
                    .arg(newestVersion));
    } else if (!value.is_array()) {
        fail(tr("An array is expected"));
    }
    return m_error.isEmpty();
}

} // namespace Standoff
