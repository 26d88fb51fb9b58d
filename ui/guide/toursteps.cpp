// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "guide/toursteps.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QStatusBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The context of the texts.
struct TourSteps
{
    Q_DECLARE_TR_FUNCTIONS(TourSteps)
};

QString stepKey(const QMainWindow &window, const QString &action)
{
    const auto *found = window.findChild<QAction *>(action);
    return found ? found->shortcut().toString(QKeySequence::NativeText) : QString();
}

std::function<QWidget *()> namedPart(QMainWindow &window, const QString &name)
{
    return [&window, name] { return window.findChild<QWidget *>(name); };
}

// A part of the register that is shown.
std::function<QWidget *()> partOfRegister(QMainWindow &window, const QString &name)
{
    return [&window, name]() -> QWidget * {
        const auto *tabs = window.findChild<QTabWidget *>(u"registers"_s);
        return tabs && tabs->currentWidget() ? tabs->currentWidget()->findChild<QWidget *>(name)
                                             : nullptr;
    };
}

} // namespace

QList<Tour::Step> tourSteps(QMainWindow &window)
{
    const auto key = [&window](const QString &action) { return stepKey(window, action); };
    return {
        {TourSteps::tr("The articles"),
            TourSteps::tr(
                "What is to be read. %1 goes to the next one, %2 to the one before. Files "
                "are dropped here, or added with %3.")
                .arg(key(u"next-article"_s), key(u"previous-article"_s), key(u"add-article"_s)),
            namedPart(window, u"articles"_s)},
        {TourSteps::tr("The text"),
            TourSteps::tr(
                "Select words and press the letter that stands on a tag. %1 says who says "
                "it, %2 takes any step back, %3 removes the mark at the caret.")
                .arg(key(u"attribute"_s), key(u"undo"_s), key(u"remove-annotation"_s)),
            namedPart(window, u"articleView"_s)},
        {TourSteps::tr("The registers"),
            TourSteps::tr(
                "Who is namedPart, what is claimed, and who says so: each a record, with all "
                "of its mentions. %1, %2 and %3 lead into the lists.")
                .arg(key(u"show-entities"_s), key(u"show-claims"_s), key(u"show-sources"_s)),
            namedPart(window, u"registers"_s)},
        {TourSteps::tr("What is selected"),
            TourSteps::tr("The mark at the caret and its record, to be filled in. What is typed is "
                          "saved at once; there is nothing to save by hand."),
            partOfRegister(window, u"details"_s)},
        {TourSteps::tr("From part to part"),
            TourSteps::tr("%1 takes the focus from one part of the window to the next, %2 back.")
                .arg(key(u"next-pane"_s), key(u"previous-pane"_s)),
            namedPart(window, u"columns"_s)},
        {TourSteps::tr("Whatever you look for"),
            TourSteps::tr("%1 finds any command, article, record or claim by a few letters, and "
                          "shows its key.")
                .arg(key(u"command-palette"_s)),
            namedPart(window, u"paletteButton"_s)},
        {TourSteps::tr("Hints and news"),
            TourSteps::tr("Here stands what you can do next, at the first uses, and that all is "
                          "saved. %1 lists all keys. This project is a copy: try whatever you "
                          "like, it goes when you close the window.")
                .arg(key(u"keys"_s)),
            [&window] { return window.statusBar(); }},
    };
}

} // namespace Standoff
