// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "text/incomingarticle.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Standoff {

class LongWork;

// Asks in which encoding a file is that could be read in several, and shows what comes of it, which
// is read beside the window.
class EncodingDialog : public QDialog
{
    Q_OBJECT

public:
    // What came of the file, as it was read without a choice; one article at least. Nothing else
    // may run in the work while the dialog is open.
    EncodingDialog(
        const QList<IncomingArticle> &articles, LongWork &work, QWidget *parent = nullptr);
    ~EncodingDialog() override;

    // As read in the chosen encoding.
    const QList<IncomingArticle> &articles() const { return m_articles; }
    void done(int result) override;

private:
    void readAgain();
    void take(const Result<QList<IncomingArticle>> &articles);
    void showArticles(const QList<IncomingArticle> &articles);
    void giveUp();

    QList<IncomingArticle> m_articles;
    QPointer<LongWork> m_work;
    bool m_isReading = false;
    QComboBox *m_encodings;
    QPlainTextEdit *m_preview;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace Standoff
