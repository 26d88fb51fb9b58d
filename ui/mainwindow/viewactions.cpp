// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/viewactions.h"

#include "articleview/articleview.h"
#include "items/register.h"
#include "mainwindow/markfilter.h"
#include "mainwindow/printing.h"
#include "navigation/navigation.h"
#include "navigation/panes.h"
#include "queue/articlespanel.h"
#include "session/openproject.h"
#include "sidepanel/sidepanel.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"
#include "typesetting/readinghints.h"
#include "widgets/actionmaker.h"

#include <QAction>
#include <QActionGroup>
#include <QFontDatabase>
#include <QFontDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qreal spacingStep = 0.1;

Typography spaced(Typography typography, qreal more)
{
    typography.lineSpacing += more;
    return typography;
}

} // namespace

ViewActions::ViewActions(const WindowParts &parts, Printing &printing)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_printing(printing)
{
}

ViewActions::~ViewActions() = default;

void ViewActions::addActions(ActionMaker &make, QMenu &menu)
{
    addPanels(make, menu);
    m_parts.navigation.addActions(make, menu);
    menu.addSeparator();
    addTypography(make, menu);
    menu.addSeparator();
    m_markFilter = new MarkFilter(m_parts.session, make, *menu.addMenu(tr("Mar&ks")), this);
    connect(m_markFilter, &MarkFilter::changed, this, &ViewActions::updateMarkStyles);
    addReadingHints(make, menu);
    addInvisibles(make, menu);
    addAppearance(*menu.addMenu(tr("A&ppearance")));
}

void ViewActions::addPanels(ActionMaker &make, QMenu &menu)
{
    const auto toggle = [&](const char *name, const QString &text, Qt::Key key, QWidget *panel) {
        QAction *action = make.add(menu, {name, text, {}}, {QKeySequence(Qt::CTRL | key)}, [] { });
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, panel, &QWidget::setVisible);
    };
    toggle("show-articles", tr("&Articles"), Qt::Key_F8, &m_parts.articles);
    toggle("show-side-panel", tr("&Side panel"), Qt::Key_F9, &m_parts.sidePanel);
    const std::tuple<Register, const char *, QString> registers[] = {
        {Register::Entities, "show-entities", tr("&Entities")},
        {Register::Claims, "show-claims", tr("&Claims")},
        {Register::Sources, "show-sources", tr("S&ources")}};
    int number = 1;
    for (const auto &[kind, name, text] : registers) {
        make.add(menu, {name, text, tr("Into the list of the register")},
            {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number++))},
            [this, kind] { m_parts.panes.enterRegister(kind); });
    }
    make.add(menu, {"show-article", tr("&Go to the article"), {}}, {QKeySequence(Qt::Key_F2)},
        [this] { m_parts.view.setFocus(); });
    m_parts.panes.addActions(make, menu);
}

void ViewActions::addAppearance(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const std::tuple<Qt::ColorScheme, QString, QString> schemes[] = {
        {Qt::ColorScheme::Unknown, u"appearance-desktop"_s, tr("As the &desktop")},
        {Qt::ColorScheme::Light, u"appearance-light"_s, tr("&Light")},
        {Qt::ColorScheme::Dark, u"appearance-dark"_s, tr("D&ark")}};
    for (const auto &[scheme, name, text] : schemes) {
        QAction *action = menu.addAction(text, this, [this, scheme] {
            m_parts.settings.setValue("window/appearance", int(scheme));
            Theme::setAppearance(scheme);
        });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(int(scheme) == m_parts.settings.value("window/appearance", 0).toInt());
        group->addAction(action);
    }
}

void ViewActions::addTypography(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"zoom-in", tr("Larger &text"), {}},
        {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_parts.view.zoomIn(); });
    make.add(menu, {"zoom-out", tr("S&maller text"), {}}, {QKeySequence::ZoomOut},
        [this] { m_parts.view.zoomOut(); });
    make.add(menu, {"zoom-reset", tr("&Usual size of text"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { m_parts.view.resetZoom(); });
    make.add(menu, {"spacing-more", tr("&Wider line spacing"), {}},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Equal)},
        [this] { m_parts.view.setTypography(spaced(m_parts.view.typography(), spacingStep)); });
    make.add(menu, {"spacing-less", tr("&Narrower line spacing"), {}},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)},
        [this] { m_parts.view.setTypography(spaced(m_parts.view.typography(), -spacingStep)); });
    addFonts(*menu.addMenu(tr("Reading &font")));
}

void ViewActions::addFonts(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &family) {
        QAction *action = menu.addAction(text, this, [this, family] { setReadingFont(family); });
        action->setCheckable(true);
        action->setData(family);
        group->addAction(action);
    };
    add(tr("&Serif"), {});
    add(tr("&As the window"), QGuiApplication::font().family());
    QAction *other = menu.addAction(tr("&Other…"), this, [this] {
        bool chosen = false;
        const QFont font = QFontDialog::getFont(&chosen,
            QFont(m_parts.view.typography().textFamily), &m_parts.window, tr("Reading font"));
        if (chosen)
            setReadingFont(font.family());
    });
    connect(&menu, &QMenu::aboutToShow, this, [this, group, other] {
        const QString family = m_parts.view.typography().textFamily;
        bool known = false;
        for (QAction *action : group->actions()) {
            action->setChecked(action->data().toString() == family);
            known = known || action->isChecked();
        }
        other->setText(known ? tr("&Other…") : tr("&Other (%1)…").arg(inMenu(family)));
    });
}

void ViewActions::setReadingFont(const QString &family)
{
    Typography typography = m_parts.view.typography();
    typography.textFamily = family;
    m_parts.view.setTypography(typography);
}

void ViewActions::restoreTypography()
{
    Typography typography;
    typography.zoom = m_parts.settings.value("window/zoom", 1.0).toReal();
    typography.lineSpacing = m_parts.settings.value("window/lineSpacing", 1.0).toReal();
    const QString family = m_parts.settings.value("window/readingFont").toString();
    if (QFontDatabase::hasFamily(family))
        typography.textFamily = family;
    m_parts.view.setTypography(typography);
}

void ViewActions::saveTypography() const
{
    m_parts.settings.setValue("window/zoom", m_parts.view.typography().zoom);
    m_parts.settings.setValue("window/lineSpacing", m_parts.view.typography().lineSpacing);
    m_parts.settings.setValue("window/readingFont", m_parts.view.typography().textFamily);
}

void ViewActions::addReadingHints(ActionMaker &make, QMenu &menu)
{
    const auto key = u"window/readingHints"_s;
    QAction *action = make.add(menu,
        {"reading-hints", tr("Reading &hints"),
            tr("Show quotations, dates, figures and cues in their own colours")},
        {QKeySequence(Qt::Key_F7)}, [] { });
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, key](bool on) {
        m_parts.settings.setValue(key, on);
        if (on && !m_readingHints)
            m_readingHints = std::make_unique<ReadingHints>(m_parts.definitions);
        m_parts.view.setReadingHints(on ? m_readingHints.get() : nullptr);
    });
    action->setChecked(m_parts.settings.value(key, true).toBool());
}

void ViewActions::addInvisibles(ActionMaker &make, QMenu &menu)
{
    const auto key = u"window/invisibles"_s;
    QAction *action = make.add(menu,
        {"invisibles", tr("&Invisible characters"),
            tr("Show signs for direction controls and zero-width characters")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F7)}, [] { });
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, key](bool on) {
        m_parts.settings.setValue(key, on);
        m_parts.view.setInvisiblesShown(on);
    });
    action->setChecked(m_parts.settings.value(key, true).toBool());
}

void ViewActions::updateMarkStyles()
{
    const MarkStyles styles = m_markFilter->styles();
    m_parts.view.setMarkStyles(styles);
    m_printing.setMarkStyles(styles);
    emit hidingChanged(m_markFilter->isHiding());
}

} // namespace Standoff
