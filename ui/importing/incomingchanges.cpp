// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/incomingpreview.h"

#include "importing/markedtext.h"
#include "items/fieldlabels.h"
#include "project/article.h"

#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

// What a person makes of an article in its preview: what was left out is taken in, paragraphs get
// another role, and both can be taken back.

void IncomingPreview::takeIn()
{
    const int from = std::max(0, m_article->firstShown());
    for (int i = 0; i < m_shown.size(); ++i) {
        const int paragraph = (from + i) % int(m_shown.size());
        if (m_shown[paragraph] < 0)
            return takeRun(-1 - m_shown[paragraph]);
    }
}

void IncomingPreview::takeRun(int run)
{
    if (run < 0 || run >= m_runs.size())
        return;
    const int first = m_runs[run].after + 1;
    replaceText(withRun(m_found.article.text, m_found.lines, m_runs[run]));
    m_article->setCurrent(int(m_shown.indexOf(first)));
}

// The role that all of them have is ticked.
void IncomingPreview::askForRole(int first, int last, QPoint position)
{
    QList<int> paragraphs;
    QSet<ParagraphRole> roles;
    for (const int paragraph : m_shown.mid(first, last - first + 1)) {
        if (paragraph < 0)
            continue;
        paragraphs.append(paragraph);
        roles.insert(m_found.article.text.paragraphs()[paragraph].role);
    }
    if (paragraphs.isEmpty())
        return;
    QMenu menu(this);
    for (size_t i = 0; i < EnumWords<ParagraphRole>::words.size(); ++i) {
        const auto role = ParagraphRole(i);
        const auto give = [this, paragraphs, role, place = m_place] {
            if (place != m_place)
                return; // another article is shown by now
            ArticleText text = m_found.article.text;
            for (const int paragraph : paragraphs)
                text = std::move(text).withRole(paragraph, role);
            replaceText(text);
        };
        QAction *action = menu.addAction(wordLabel(u"paragraph.role"_s, role), this, give);
        action->setCheckable(true);
        action->setChecked(roles == QSet{role});
        if (action->isChecked())
            menu.setActiveAction(action);
    }
    menu.exec(position);
}

void IncomingPreview::replaceText(const ArticleText &text)
{
    IncomingArticle changedArticle = m_found.article;
    if (text.paragraphCount() != changedArticle.text.paragraphCount())
        changedArticle.pages.clear(); // they counted those before
    changedArticle.text = text;
    const qsizetype before = leftOutProse(m_found.lines);
    const qsizetype after = leftOutProse(pageLines(m_found.page, text));
    if (before > 0 && after != before) {
        changedArticle.kept = 1 - (1 - changedArticle.kept) * double(after) / double(before);
        changedArticle.doubts.clear(); // judge() tells what is left out of this text
    }
    const auto place = m_spool->add(changedArticle);
    if (!place) {
        emit failed(place.error().text);
        return;
    }
    m_before.insert(*place, m_place);
    showChanged(*place, changedArticle);
}

void IncomingPreview::takeBack()
{
    const auto before = m_before.constFind(m_place);
    if (before == m_before.constEnd() || !isUpToDate())
        return;
    if (const auto article = m_spool->at(*before))
        showChanged(*before, *article);
    else
        emit failed(article.error().text);
}

void IncomingPreview::showChanged(qint64 place, const IncomingArticle &article)
{
    m_place = place;
    m_found.article = article;
    m_found.lines = pageLines(m_found.page, article.text);
    const int shown = m_article->firstShown();
    const int current = m_article->current();
    showArticle();
    m_article->setCurrent(current);
    m_article->showAtTop(shown);
    showFile();
    emit changed(place, article);
}

} // namespace Standoff
