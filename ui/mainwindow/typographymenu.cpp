// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "mainwindow/mainactions.h"
#include "theme/plaintexts.h"

#include <QAction>
#include <QActionGroup>
#include <QFontDatabase>
#include <QFontDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

// How the article is set: size of the text, line spacing and the reading font.

namespace Standoff {

namespace {

constexpr qreal spacingStep = 0.1;

Typography spaced(Typography typography, qreal more)
{
    typography.lineSpacing += more;
    return typography;
}

} // namespace

void MainWindow::buildTypographyMenu(QMenu &menu, ActionMaker &make)
{
    make.add(menu, {"zoom-in", tr("Larger &text"), {}},
        {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_view->zoomIn(); });
    make.add(menu, {"zoom-out", tr("S&maller text"), {}}, {QKeySequence::ZoomOut},
        [this] { m_view->zoomOut(); });
    make.add(menu, {"zoom-reset", tr("&Usual size of text"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_view->resetZoom(); });
    make.add(menu, {"spacing-more", tr("&Wider line spacing"), {}},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Equal)},
        [this] { m_view->setTypography(spaced(m_view->typography(), spacingStep)); });
    make.add(menu, {"spacing-less", tr("&Narrower line spacing"), {}},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)},
        [this] { m_view->setTypography(spaced(m_view->typography(), -spacingStep)); });
    QMenu *fonts = menu.addMenu(tr("Reading &font"));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &family) {
        QAction *action = fonts->addAction(text, this, [this, family] { setReadingFont(family); });
        action->setCheckable(true);
        action->setData(family);
        group->addAction(action);
    };
    add(tr("&Serif"), {});
    add(tr("&As the window"), QGuiApplication::font().family());
    QAction *other = fonts->addAction(tr("&Other…"), this, [this] {
        bool chosen = false;
        const QFont font = QFontDialog::getFont(
            &chosen, QFont(m_view->typography().textFamily), this, tr("Reading font"));
        if (chosen)
            setReadingFont(font.family());
    });
    connect(fonts, &QMenu::aboutToShow, this, [this, group, other] {
        const QString family = m_view->typography().textFamily;
        bool known = false;
        for (QAction *action : group->actions()) {
            action->setChecked(action->data().toString() == family);
            known = known || action->isChecked();
        }
        other->setText(known ? tr("&Other…") : tr("&Other (%1)…").arg(inMenu(family)));
    });
}

void MainWindow::setReadingFont(const QString &family)
{
    Typography typography = m_view->typography();
    typography.textFamily = family;
    m_view->setTypography(typography);
}

void MainWindow::restoreTypography()
{
    Typography typography;
    typography.zoom = m_settings.value("window/zoom", 1.0).toReal();
    typography.lineSpacing = m_settings.value("window/lineSpacing", 1.0).toReal();
    const QString family = m_settings.value("window/readingFont").toString();
    if (QFontDatabase::hasFamily(family))
        typography.textFamily = family;
    m_view->setTypography(typography);
}

void MainWindow::saveTypography()
{
    m_settings.setValue("window/zoom", m_view->typography().zoom);
    m_settings.setValue("window/lineSpacing", m_view->typography().lineSpacing);
    m_settings.setValue("window/readingFont", m_view->typography().textFamily);
}

} // namespace Standoff
