// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/statusline.h"

#include "articleview/articleview.h"
#include "session/openproject.h"
#include "text/pages.h"
#include "theme/plaintexts.h"
#include "widgets/elidedlabel.h"

#include <QLocale>
#include <QStatusBar>
#include <QTime>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

StatusLine::StatusLine(const OpenProject &session, const ArticleView &view, QStatusBar &bar)
    : QObject(&bar)
    , m_session(session)
    , m_view(view)
    , m_saved(new ElidedLabel(&bar))
    , m_place(new ElidedLabel(&bar))
    , m_selection(new ElidedLabel(&bar))
    , m_hiding(new ElidedLabel(&bar))
    , m_annotator(new ElidedLabel(&bar))
    , m_zoom(new ElidedLabel(&bar))
{
    m_saved->setObjectName(u"statusSaved"_s);
    m_place->setObjectName(u"statusPlace"_s);
    m_selection->setObjectName(u"statusSelection"_s);
    for (QLabel *label : {m_saved, m_place, m_selection}) {
        label->setContentsMargins(6, 0, 12, 0);
        bar.addWidget(label);
    }
    auto *names = new QToolButton(&bar); // NamingActions says what is in it
    names->setObjectName(u"namesLeft"_s);
    names->hide();
    bar.addPermanentWidget(names);
    m_hiding->setObjectName(u"statusHiding"_s);
    m_hiding->setText(tr("Not all marks are shown"));
    m_hiding->setToolTip(tr("Choose in the menu View, Marks, what is shown"));
    for (QLabel *label : {m_hiding, m_annotator, m_zoom}) {
        label->setContentsMargins(6, 0, 6, 0);
        bar.addPermanentWidget(label);
    }
    connect(&session, &OpenProject::changed, this, &StatusLine::showSaved);
    connect(&view, &ArticleView::caretMoved, this, &StatusLine::showPlace);
    connect(&view, &ArticleView::selectionChanged, this, &StatusLine::showPlace);
    connect(&view, &ArticleView::zoomChanged, this, [this](qreal zoom) {
        m_zoom->setText(tr("%1%", "zoom").arg(QLocale().toString(qRound(zoom * 100))));
    });
    m_zoom->setText(tr("%1%", "zoom").arg(QLocale().toString(qRound(view.zoom() * 100))));
    connect(&session, &OpenProject::writabilityChanged, this, &StatusLine::showWritability);
    showWritability();
    showAnnotator();
    showPlace();
}

void StatusLine::showWritability()
{
    m_saved->setText(m_session.isReadOnly() ? tr("Reading only") : tr("All changes saved"));
    m_saved->setToolTip(inLines(m_session.readOnlyReason()));
}

void StatusLine::showObstacle(const QString &obstacle)
{
    m_saved->setToolTip(inLines(obstacle));
}

void StatusLine::showSaved()
{
    m_saved->setText(tr("All changes saved at %1", "time of day")
            .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void StatusLine::showPlace()
{
    const OpenArticle *article = m_view.article();
    if (!article) {
        m_place->clear();
        m_selection->clear();
        return;
    }
    const QLocale locale;
    const ArticleText &text = article->text();
    const int page = pageOf(article->version().pages, m_view.currentParagraph());
    const QString place = page > 0 ? tr("Page %1 · ¶ %2 · character %3").arg(locale.toString(page))
                                   : tr("¶ %1 · character %2");
    m_place->setText(place.arg(locale.toString(m_view.currentParagraph() + 1),
        locale.toString(text.toCodePoint(m_view.caret()))));
    const int selected = text.toCodePoints(m_view.selection()).length();
    m_selection->setText(
        selected > 0 ? tr("%Ln character(s) selected", nullptr, selected) : QString());
}

void StatusLine::showHiding(bool hiding)
{
    m_hiding->setVisible(hiding);
}

void StatusLine::showAnnotator()
{
    m_annotator->setText(m_session.annotator().isEmpty()
            ? QString()
            : tr("Annotator: %1").arg(m_session.annotator()));
}

} // namespace Standoff
