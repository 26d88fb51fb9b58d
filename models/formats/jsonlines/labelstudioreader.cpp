// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/jsonlines/labelstudioreader.h"

#include "formats/interchange/foreignjson.h"
#include "formats/jsonlines/labelstudioconfig.h"
#include "project/isotime.h"
#include "readers/jsontext.h"

#include <QSet>
#include <optional>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Where a configuration has one <Labels> it has some such name, which tells nothing.
QString layerFrom(const QString &name)
{
    static const QSet<QString> usual{
        u"label"_s, u"labels"_s, u"ner"_s, u"tag"_s, u"tags"_s, u"entity"_s};
    return usual.contains(name) ? QString() : name;
}

QString studioAnnotator(const ReadJson &work)
{
    const auto found = work.find("completed_by");
    if (found == work.end() || found->is_null())
        return stringIn(work, "created_username").section(u',', 0, 0).trimmed();
    if (found->is_object()) {
        const QString email = stringIn(*found, "email");
        const QString name =
            (stringIn(*found, "first_name") + u' ' + stringIn(*found, "last_name")).trimmed();
        return !email.isEmpty() ? email
            : !name.isEmpty()   ? name
                                : u"user %1"_s.arg(numberIn(*found, "id"));
    }
    return found->is_string() ? stringOf(*found) : u"user %1"_s.arg(numberIn(work, "completed_by"));
}

// The texts of a member that is one, or a list of such.
QStringList studioTexts(const ReadJson &object, const char *member)
{
    QStringList texts;
    if (const auto found = object.find(member); found != object.end() && found->is_string())
        texts.append(stringOf(*found));
    for (const ReadJson &item : listIn(object, member)) {
        if (item.is_string())
            texts.append(stringOf(item));
    }
    return texts;
}

// The range of a region in a text; none where it is one of a page or a picture.
std::optional<ForeignRange> studioRange(const ReadJson &value, const QString &text)
{
    const ReadJson &global = objectIn(value, "globalOffsets");
    if (global.contains("start") && !text.contains(u'<'))
        return ForeignRange{numberIn(global, "start"), numberIn(global, "end")};
    if (numberIn(value, "start") < 0 || numberIn(value, "end") < 0)
        return {};
    return ForeignRange{numberIn(value, "start"), numberIn(value, "end")};
}

bool isTextLabels(const ReadJson &item)
{
    const QString type = stringIn(item, "type");
    return type == "labels"_L1 || type == "hypertextlabels"_L1;
}

// Whether a value says where something is: a picture, a sound, or a text that is fetched.
bool isAddress(const QString &text)
{
    static const QRegularExpression address(u"^\\s*([a-z][a-z0-9+.-]{1,20}://|/data/)\\S+\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

} // namespace

// That of which the regions are, or else "text", or the longest one.
QString LabelStudioReader::textOf(const ReadJson &task)
{
    const ReadJson &data = objectIn(task, "data");
    for (const char *member : {"annotations", "completions", "predictions"}) {
        for (const ReadJson &work : listIn(task, member)) {
            for (const ReadJson &item : listIn(work, "result")) {
                if (m_object.isEmpty() && item.is_object() && isTextLabels(item))
                    m_object = stringIn(item, "to_name");
            }
        }
    }
    for (const QString &name : {u"text"_s, m_object}) {
        const QString text = stringIn(data, name.toUtf8().constData());
        if (!text.isEmpty() && !isAddress(text))
            return text;
    }
    QString longest;
    for (const ReadJson &member : data) {
        const QString text = stringOf(member);
        if (text.size() > longest.size() && !isAddress(text))
            longest = text;
    }
    return longest;
}

void LabelStudioReader::readRegion(const ReadJson &item, Work &work, ForeignArticle &article)
{
    const ReadJson &value = objectIn(item, "value");
    const QString id = stringIn(item, "id");
    if (!m_object.isEmpty() && stringIn(item, "to_name") != m_object) {
        m_articles.leaveOut(tr("This is of another text of the task"), id);
        return;
    }
    const auto range = studioRange(value, article.text);
    if (!range) {
        m_articles.leaveOut(
            tr("This is a region of a page, whose place in the text is not given"), id);
        return;
    }
    bool isFirst = true;
    for (const QString &label :
        studioTexts(value, value.contains("hypertextlabels") ? "hypertextlabels" : "labels")) {
        ForeignMark mark = m_articles.mark(label, *range);
        const QString layer = layerFrom(stringIn(item, "from_name"));
        mark.layer = layer.isEmpty() ? mark.layer : layer;
        mark.quoted = stringIn(value, "text");
        mark.status = work.status;
        mark.annotator = work.annotator;
        mark.created = work.created;
        if (isFirst && !id.isEmpty() && !work.regions.contains(id)) {
            mark.id = id + work.suffix;
            work.regions.insert(id, article.marks.size());
        }
        isFirst = false;
        article.marks.append(mark);
    }
    if (isFirst)
        m_articles.leaveOut(tr("The region has no label"), id);
}

void LabelStudioReader::readField(const ReadJson &item, const Work &work, ForeignArticle &article)
{
    const ReadJson &value = objectIn(item, "value");
    const QString type = stringIn(item, "type");
    const QString name = stringIn(item, "from_name");
    const QString id = stringIn(item, "id");
    QString text;
    if (type == "choices"_L1)
        text = studioTexts(value, "choices").join(u", "_s);
    else if (type == "textarea"_L1)
        text = studioTexts(value, "text").join(u'\n');
    else if (type == "number"_L1 || type == "rating"_L1)
        text = QString::number(numberIn(value, type.toUtf8().constData()));
    else {
        m_articles.leaveOut(tr("What is of the type “%1” has no place here").arg(type), id);
        return;
    }
    const qsizetype region = work.regions.value(id, -1);
    if (region >= 0 && type == "textarea"_L1
        && name == QLatin1StringView(LabelStudioConfig::noteName)) {
        article.marks[region].note = text;
    } else if (region >= 0) {
        article.marks[region].attributes.insert(name, text);
    } else if (value.contains("start")) {
        m_articles.leaveOut(tr("“%1” is of a region without a label").arg(text), id);
    } else if (type == "choices"_L1) {
        for (const QString &choice : studioTexts(value, "choices")) {
            if (work.status == Status::Accepted && !article.article.labels.contains(choice))
                article.article.labels.append(choice);
        }
    } else {
        QString &note = article.article.note;
        note += (note.isEmpty() ? QString() : u"\n"_s) + u"%1: %2"_s.arg(name, text);
    }
}

void LabelStudioReader::readRelation(
    const ReadJson &item, const Work &work, ForeignArticle &article)
{
    QString from = stringIn(item, "from_id") + work.suffix;
    QString to = stringIn(item, "to_id") + work.suffix;
    if (stringIn(item, "direction") == "left"_L1)
        std::swap(from, to);
    QStringList types = studioTexts(item, "labels");
    if (types.isEmpty())
        types.append(u"related"_s);
    for (const QString &type : std::as_const(types)) {
        article.relations.append({.type = type,
            .from = from,
            .to = to,
            .annotator = work.annotator,
            .place = article.part});
    }
}

void LabelStudioReader::readResult(const ReadJson &result, Work &work, ForeignArticle &article)
{
    for (const ReadJson &item : result) {
        if (!item.is_object())
            m_articles.leaveOut(tr("This is not a result"));
        else if (isTextLabels(item))
            readRegion(item, work, article);
    }
    for (const ReadJson &item : result) {
        if (!item.is_object() || isTextLabels(item))
            continue;
        if (stringIn(item, "type") == "relation"_L1)
            readRelation(item, work, article);
        else
            readField(item, work, article);
    }
}

void LabelStudioReader::readWorks(const ReadJson &works, bool isPrediction, ForeignArticle &article)
{
    for (const ReadJson &each : works) {
        if (!each.is_object())
            continue;
        Work work{.created = fromIsoTime(stringIn(each, "created_at"))};
        const auto cancelled = each.find("was_cancelled");
        const bool wasSkipped =
            cancelled != each.end() && cancelled->is_boolean() && cancelled->get<bool>();
        work.status = isPrediction || wasSkipped ? Status::Proposed : Status::Accepted;
        work.annotator = isPrediction ? stringIn(each, "model_version") : studioAnnotator(each);
        if (m_works++ > 0)
            work.suffix = u"@%1"_s.arg(m_works);
        readResult(listIn(each, "result"), work, article);
    }
}

// A prediction that became an annotation is no open question. Ours have the same id then; those of
// others are known by what they are on.
void LabelStudioReader::dropAccepted(ForeignArticle &article, bool hasExtras)
{
    const auto keyOf = [hasExtras](const ForeignMark &mark) {
        if (hasExtras)
            return mark.id.section(u'@', 0, 0);
        const ForeignRange range = mark.ranges.constFirst();
        return u"%1 %2 %3\n%4"_s.arg(range.begin).arg(range.end).arg(mark.layer, mark.tag);
    };
    QSet<QString> accepted;
    for (const ForeignMark &mark : std::as_const(article.marks)) {
        if (mark.status == Status::Accepted)
            accepted.insert(keyOf(mark));
    }
    QSet<QString> dropped;
    article.marks.removeIf([&](const ForeignMark &mark) {
        if (mark.status != Status::Proposed || !accepted.contains(keyOf(mark)))
            return false;
        dropped.insert(mark.id);
        return true;
    });
    article.relations.removeIf([&dropped](const ForeignRelation &relation) {
        return dropped.contains(relation.from) || dropped.contains(relation.to);
    });
}

// JSON_MIN: {"text": …, "label": [{"start", "end", "text", "labels"}]}
Result<> LabelStudioReader::readShort(const ReadJson &task)
{
    ForeignArticle article = m_articles.article(stringIn(task, "text"), task);
    const qint64 annotator = numberIn(task, "annotator");
    for (const auto &[name, member] : task.items()) {
        if (!member.is_array())
            continue;
        for (const ReadJson &value : member) {
            for (const QString &label : studioTexts(value, "labels")) {
                const auto range = studioRange(value, article.text);
                if (!range)
                    continue;
                ForeignMark mark = m_articles.mark(label, *range);
                mark.layer = layerFrom(QString::fromStdString(name));
                mark.quoted = stringIn(value, "text");
                mark.annotator = annotator < 0 ? QString() : u"user %1"_s.arg(annotator);
                article.marks.append(mark);
            }
        }
    }
    return m_articles.add(std::move(article), JsonArticles::extrasIn(task, {"meta"}));
}

Result<> LabelStudioReader::readTask(const ReadJson &task)
{
    if (task.is_object() && !task.contains("data") && task.contains("text"))
        return readShort(task);
    const ReadJson &data = objectIn(task, "data");
    const QString text = textOf(task);
    if (text.isEmpty()) {
        m_articles.leaveOut(tr("The task has no text"));
        return {};
    }
    ForeignArticle article = m_articles.article(text, data);
    readWorks(listIn(task, "annotations"), false, article);
    readWorks(listIn(task, "completions"), false, article); // before version 1.0
    readWorks(listIn(task, "predictions"), true, article);
    const ReadJson &extras = JsonArticles::extrasIn(task, {"meta", "data"});
    dropAccepted(article, extras.is_object());
    m_articles.noteOthers(objectIn(task, "meta"), {});
    const QByteArray object = m_object.toUtf8();
    m_articles.noteOthers(data, {"text", object.constData()});
    return m_articles.add(std::move(article), extras);
}

} // namespace Standoff
