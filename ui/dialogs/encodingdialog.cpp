// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/encodingdialog.h"

#include "readers/decode.h"
#include "readers/isolated/isolatedreader.h"
#include "session/longwork.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

EncodingDialog::EncodingDialog(
    const QList<IncomingArticle> &articles, LongWork &work, QWidget *parent)
    : QDialog(parent)
    , m_articles(articles)
    , m_work(&work)
    , m_encodings(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    const IncomingArticle &article = articles.first();
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
    m_add = buttons->button(QDialogButtonBox::Ok);
    m_add->setText(tr("&Add the article"));
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
    showArticles(articles);
}

EncodingDialog::~EncodingDialog()
{
    giveUp();
}

// What comes after it finds the work free.
void EncodingDialog::done(int result)
{
    giveUp();
    QDialog::done(result);
}

void EncodingDialog::giveUp()
{
    if (std::exchange(m_isReading, false) && m_work)
        m_work->giveUp();
}

// The other encoding is read when what is being read has noticed that it is not wanted any more.
void EncodingDialog::readAgain()
{
    m_add->setEnabled(false);
    if (m_isReading)
        return m_work->cancel();
    m_isReading = true;
    const QString encoding = m_encodings->currentText();
    const IncomingArticle &article = m_articles.first();
    m_work->run(
        tr("Reading articles…"), this,
        [encoding, input = Input{article.fileName, article.original, article.mediaType}](
            const Progress &progress) -> Result<QList<IncomingArticle>> {
            QList<IncomingArticle> articles;
            return IsolatedReader({.encoding = encoding})
                .read(input, appendTo(articles), [&] { return progress(0, 0); })
                .transform([&] { return articles; });
        },
        [this, encoding](const Result<QList<IncomingArticle>> &articles) {
            m_isReading = false;
            if (encoding == m_encodings->currentText() && !m_work->wasCancelled())
                take(articles);
            else
                readAgain();
        });
}

void EncodingDialog::take(const Result<QList<IncomingArticle>> &articles)
{
    const bool isRead = articles.has_value();
    m_problem->setVisible(!isRead);
    m_add->setEnabled(isRead);
    if (isRead)
        showArticles(*articles);
    else
        m_problem->setText(articles.error().text);
}

void EncodingDialog::showArticles(const QList<IncomingArticle> &articles)
{
    constexpr int shown = 4000;
    m_articles = articles;
    QString text;
    for (const IncomingArticle &article : articles) {
        text += article.text.string().left(shown - text.size()) + u'\n';
        if (text.size() >= shown)
            break;
    }
    m_preview->setPlainText(text);
}

} // namespace Standoff
