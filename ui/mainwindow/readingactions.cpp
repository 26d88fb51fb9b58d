// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "dialogs/originaldialog.h"
#include "mainwindow/mainactions.h"
#include "mainwindow/mainwindow.h"
#include "readers/decode.h"
#include "session/session.h"
#include "typesetting/readinghints.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

// What the window does for reading: hints in the text, and the original of the article.

namespace Standoff {

void MainWindow::addReadingHints(ActionMaker &make, QMenu &menu)
{
    const auto key = u"window/readingHints"_s;
    QAction *action = make.add(menu,
        {"reading-hints", tr("Reading &hints"),
            tr("Quotations, dates, figures and words of attribution in inks of their own")},
        {QKeySequence(Qt::Key_F7)}, [] { });
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, key](bool on) {
        m_settings.setValue(key, on);
        if (on && !m_readingHints)
            m_readingHints = std::make_unique<ReadingHints>(m_definitions);
        m_view->setReadingHints(on ? m_readingHints.get() : nullptr);
    });
    action->setChecked(m_settings.value(key, true).toBool());
}

void MainWindow::addInvisibles(ActionMaker &make, QMenu &menu)
{
    const auto key = u"window/invisibles"_s;
    QAction *action = make.add(menu,
        {"invisibles", tr("&Invisible characters"),
            tr("Controls of the writing direction and characters without width have a sign")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F7)}, [] { });
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, key](bool on) {
        m_settings.setValue(key, on);
        m_view->setInvisiblesShown(on);
    });
    action->setChecked(m_settings.value(key, true).toBool());
}

void MainWindow::showOriginal()
{
    const OpenArticle *article = m_view->article();
    if (!article)
        return;
    const Version &version = article->version();
    if (version.originalSha256.isEmpty()) {
        m_messages->showNews(tr("The project has no original of this article: it was not read from "
                                "a file, or came from another program."));
        return;
    }
    const auto source = m_session->readOriginal(version.originalSha256)
                            .and_then([&version](const QByteArray &bytes) {
                                return version.encoding.isEmpty() ? Result<Decoded>(decode(bytes))
                                                                  : decode(bytes, version.encoding);
                            });
    if (!source) {
        m_messages->showError(source.error().text);
        return;
    }
    auto *dialog = new OriginalDialog(
        version, m_session->project().find(m_article)->title, source->text, m_definitions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    const TextRange selection = m_view->selection();
    dialog->showPlace(article->text().string(),
        selection.isEmpty() ? TextRange{m_view->caret(), m_view->caret()} : selection);
}

} // namespace Standoff
