// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Standoff {

// Whether a file of that media type can be shown as it is.
bool hasSource(const QString &mediaType);

// A source with "\n" as the end of each line, and no line longer than the widget can bear.
QString shownSource(QString text);

// Shows the source of a file, read-only, coloured for the light or dark palette that it has.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    // The repository outlives this.
    explicit CodeView(const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    // O(length): all of it is coloured at once. Without a valid definition it is not coloured.
    void showSource(const QString &text, const KSyntaxHighlighting::Definition &definition);

protected:
    void changeEvent(QEvent *event) override;

private:
    const KSyntaxHighlighting::Repository &m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace Standoff
