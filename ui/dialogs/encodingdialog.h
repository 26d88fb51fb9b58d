// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/incomingarticle.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace Standoff {

// Asks in which encoding a file is that could be read in several, and shows what comes of it.
class EncodingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EncodingDialog(const IncomingArticle &article, QWidget *parent = nullptr);

    // As read in the chosen encoding.
    const IncomingArticle &article() const { return m_article; }

private:
    void readAgain();

    IncomingArticle m_article;
    QComboBox *m_encodings;
    QPlainTextEdit *m_preview;
    QLabel *m_problem;
};

} // namespace Standoff
