// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "support/sameproject.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString differenceOfArticles(const OpenArticle &left, const OpenArticle &right)
{
    if (left.version() != right.version() || left.text() != right.text())
        return u"the version or its text"_s;
    if (left.annotations() != right.annotations())
        return u"the annotations"_s;
    if (left.relations() != right.relations() || left.attributions() != right.attributions())
        return u"the relations or attributions"_s;
    if (left.roleMarks() != right.roleMarks())
        return u"the roles of paragraphs"_s;
    const TextRange all{0, left.text().size()};
    if (left.index().intersecting(all) != right.index().intersecting(all))
        return u"the index"_s;
    return {};
}

} // namespace

QString difference(const Project &left, const Project &right)
{
    QString differs;
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (!InArticle<Value>) {
            if (left.all<Value>() != right.all<Value>())
                differs = QLatin1StringView(Describe<Value>::name);
        }
    });
    if (left.tallies() != right.tallies())
        differs = u"the counts of annotations"_s;
    if (left.openArticles().size() != right.openArticles().size())
        return u"which articles are open"_s;
    for (const auto &[id, article] : left.openArticles()) {
        const OpenArticle *other = right.openArticle(id);
        const QString found = other ? differenceOfArticles(article, *other) : u"it is not open"_s;
        if (!found.isEmpty())
            differs = u"article %1: %2"_s.arg(QString::number(id.number), found);
    }
    return differs;
}

QString differenceToFile(const Session &session)
{
    const auto fresh = Session::open(session.path());
    if (!fresh)
        return fresh.error().text;
    for (const auto &[id, article] : session.project().openArticles()) {
        if (const auto opened = (*fresh)->openArticle(id); !opened)
            return opened.error().text;
    }
    return difference(session.project(), (*fresh)->project());
}

} // namespace Standoff
