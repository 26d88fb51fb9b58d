// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/encodingdialog.h"

#include "readers/decode.h"
#include "readers/kinds/reader.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

EncodingDialog::EncodingDialog(const IncomingArticle &article, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_encodings(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Which encoding?"));
    QStringList names = article.encodingCandidates;
    for (const QString &name : knownEncodings()) {
        if (!names.contains(name))
            names.append(name);
    }
    m_encodings->addItems(names);
    m_encodings->setObjectName(u"encodings"_s);
    m_preview->setReadOnly(true);
    m_preview->setMinimumSize(520, 260);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add the article"));
    auto *question = new QLabel(
        tr("“%1” does not say how its letters are encoded. Choose the encoding in which the text "
           "reads well.")
            .arg(article.fileName),
        this);
    question->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_encodings);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->hide();
    connect(m_encodings, &QComboBox::currentTextChanged, this, &EncodingDialog::readAgain);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readAgain();
}

void EncodingDialog::readAgain()
{
    constexpr int shown = 4000;
    const auto article = readArticleBytes(
        m_article.original, m_article.fileName, {.encoding = m_encodings->currentText()});
    m_problem->setVisible(!article);
    if (!article) {
        m_problem->setText(article.error().text);
        return;
    }
    m_article = *article;
    m_preview->setPlainText(m_article.text.string().left(shown));
}

} // namespace Standoff
