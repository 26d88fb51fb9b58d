// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"

#include <QPlainTextEdit>

namespace Standoff {

// A plain text edit that is as high as its text, between one line and `maximumLines`.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    // Enter ends a line, and Ctrl+Enter finishes, with what is around; else Enter finishes.
    void setMultiLine(bool multiLine) { m_multiLine = multiLine; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void finished();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    static constexpr int maximumLines = 12;

    int heightOfText() const;

    bool m_multiLine = false;
};

// Edits a QString; with Lines a QStringList of which each line is one; with Number an int, 0 where
// nothing stands, and what is no number as a QString.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Form : quint8 { Line, Text, Lines, Number };

    explicit TextEditor(Form form, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }
    void selectAll() { m_edit->selectAll(); }
    // Counts the characters that a person sees, and warns when there are more; nothing is cut.
    void setLimit(int characters);
    int textTop() const override;

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override;

private:
    void count();

    Form m_form;
    int m_limit = 0; // none
    GrowingTextEdit *m_edit;
};

} // namespace Standoff
