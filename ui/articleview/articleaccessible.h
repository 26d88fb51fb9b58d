// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/annotationsaccessible.h"
#include "text/articletext.h"

#include <QAccessibleWidget>

namespace Standoff {

// An article view for a screen reader: a text that can be read, walked and selected in, with what
// is marked at each place among its attributes, and the list of its annotations as a child.
//
// Offsets are code points, as AT-SPI has them: Qt's bridge to it hands them on as they are.
class ArticleAccessible : public QAccessibleWidget,
                          public QAccessibleTextInterface,
                          public QAccessibleAttributesInterface
{
public:
    explicit ArticleAccessible(ArticleView &view);

    AnnotationsAccessible *annotations() const;

    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // The selection is one, or none.
    int selectionCount() const override;
    void selection(int index, int *begin, int *end) const override;
    void addSelection(int begin, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;

    using QAccessibleWidget::text;
    QString text(int begin, int end) const override;
    QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const override;
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const override;
    QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType type, int *begin, int *end) const override;
    int characterCount() const override;

    // In screen coordinates. A character that is not seen has an empty rectangle.
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override; // -1 outside of the view
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int *begin, int *end) const override;

    // Those of the place where the caret is, also for programs that see no others: Qt's bridge to
    // AT-SPI hands on only such attributes of text as it knows by name.
    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;

protected:
    ~ArticleAccessible() override;

private:
    ArticleView &view() const;
    ArticleText article() const; // empty without an article
    int toUtf16(int offset) const; // -1: the end, -2: the caret, as IAccessible2 has it
    TextRange unit(int utf16, QAccessible::TextBoundaryType type) const;
    QString tell(TextRange range, int *begin, int *end) const;

    QAccessible::Id m_annotations;
};

} // namespace Standoff
