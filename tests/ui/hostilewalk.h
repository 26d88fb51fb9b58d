// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

namespace Standoff {

// Walks through all that a window shows, rests the pointer on each part, and remembers where a text
// that has "x&y</b>" and U+202E in it is more than a text.
class HostileWalk
{
public:
    QStringList problems;
    int texts = 0; // of which the project's are found

    void walk(QWidget &top)
    {
        checkTitle(top);
        check(top);
        QList<QPointer<QWidget>> parts; // a tip that is shown takes the one before it away
        for (QWidget *part : top.findChildren<QWidget *>())
            parts.append(part);
        for (const QPointer<QWidget> &part : std::as_const(parts)) {
            if (part)
                check(*part);
        }
    }

private:
    void tell(const QObject &part, const QString &what, const QString &text)
    {
        problems.append(QStringLiteral("%1 %2: %3: %4")
                .arg(QLatin1StringView(part.metaObject()->className()), part.objectName(), what,
                    text));
    }
    bool isOurs(const QString &text)
    {
        const bool found =
            text.contains(QStringLiteral("x&y")) || text.contains(QStringLiteral("x&&y"));
        texts += found ? 1 : 0;
        return found;
    }
    void checkLine(const QObject &part, const QString &text)
    {
        if (isOurs(text) && (text.contains(u'\n') || text.contains(u'\u202e')))
            tell(part, QStringLiteral("not on one line"), text);
    }
    void checkTitle(const QWidget &part) { checkLine(part, part.windowTitle()); }
    // Where "&" underlines what follows.
    void checkKeys(const QObject &part, const QString &text)
    {
        checkLine(part, text);
        if (text.contains(QStringLiteral("x&y")))
            tell(part, QStringLiteral("marks a key"), text);
    }
    void check(QWidget &part)
    {
        for (const QAction *action : part.actions())
            checkKeys(*action, action->text());
        part.ensurePolished(); // as it is before it is measured, shown or asked for
        if (const auto *label = qobject_cast<QLabel *>(&part))
            checkLabel(*label);
        if (const auto *button = qobject_cast<QAbstractButton *>(&part))
            checkKeys(part, button->text());
        if (const auto *line = qobject_cast<QLineEdit *>(&part))
            isOurs(line->text());
        if (const auto *tabs = qobject_cast<QTabBar *>(&part)) {
            for (int i = 0; i < tabs->count(); ++i)
                checkKeys(part, tabs->tabText(i));
        }
        if (const auto *page = qobject_cast<QTextBrowser *>(&part))
            checkPlain(part, page->toPlainText());
        if (const auto *view = qobject_cast<QGraphicsView *>(&part))
            checkScene(*view);
        if (auto *view = qobject_cast<QAbstractItemView *>(&part))
            checkRows(*view, {});
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&part)) {
            isOurs(spoken->text(QAccessible::Name));
            isOurs(spoken->text(QAccessible::Description));
        }
        if (part.isVisible())
            rest(part, part.rect().center());
    }
    void checkLabel(const QLabel &label)
    {
        const bool isRich = label.textFormat() == Qt::RichText;
        if (label.textFormat() == Qt::AutoText && !label.text().isEmpty())
            tell(label, QStringLiteral("guesses"), label.text());
        if (isRich && label.text().contains(QStringLiteral("<img")))
            tell(label, QStringLiteral("is HTML"), label.text());
        if (label.buddy() && !isRich)
            checkKeys(label, label.text());
        isOurs(label.text());
    }
    void checkPlain(const QObject &part, const QString &text)
    {
        if (text.contains(QChar::ObjectReplacementCharacter))
            tell(part, QStringLiteral("shows a picture"), text);
        isOurs(text);
    }
    void checkScene(const QGraphicsView &view)
    {
        const auto items = view.scene() ? view.scene()->items() : QList<QGraphicsItem *>();
        for (const QGraphicsItem *item : items) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                checkPlain(view, text->toPlainText());
        }
        for (const QGraphicsItem *item : items) {
            if (!item->toolTip().isEmpty())
                rest(*view.viewport(), view.mapFromScene(item->sceneBoundingRect().center()));
        }
    }
    void checkRows(QAbstractItemView &view, const QModelIndex &above)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < model->rowCount(above); ++row) {
            for (int column = 0; column < model->columnCount(above); ++column) {
                const QModelIndex index = model->index(row, column, above);
                checkLine(view, index.data().toString());
                const QRect place = view.visualRect(index);
                if (view.isVisible() && place.isValid())
                    rest(*view.viewport(), place.center());
            }
            checkRows(view, model->index(row, 0, above));
        }
    }
    void rest(QWidget &part, QPoint place)
    {
        QHelpEvent event(QEvent::ToolTip, place, part.mapToGlobal(place));
        QApplication::sendEvent(&part, &event);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            const auto *tip = qobject_cast<QLabel *>(widget);
            if (tip && tip->inherits("QTipLabel"))
                checkLabel(*tip);
        }
    }
};

} // namespace Standoff
