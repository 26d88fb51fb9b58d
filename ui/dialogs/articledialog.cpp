// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/articledialog.h"

#include "items/fieldchecks.h"
#include "items/queue/queuedarticle.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QComboBox *makeChoice(const QStringList &words, int current, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(words);
    box->setCurrentIndex(current);
    return box;
}

QStringList stateWords()
{
    QStringList words;
    for (size_t i = 0; i < EnumWords<ArticleState>::words.size(); ++i)
        words.append(stateLabel(ArticleState(i)));
    return words;
}

} // namespace

ArticleDialog::ArticleDialog(const Article &article, const Version &version, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_title(new QLineEdit(article.title, this))
    , m_byline(new QLineEdit(article.byline, this))
    , m_publisher(new QLineEdit(article.publisher, this))
    , m_published(new QLineEdit(article.published, this))
    , m_modified(new QLineEdit(article.updated, this))
    , m_retrieved(new QLineEdit(article.retrieved, this))
    , m_section(new QLineEdit(article.section, this))
    , m_labels(new QLineEdit(article.labels.join(u", "_s), this))
    , m_url(new QLineEdit(article.url, this))
    , m_language(new QLineEdit(article.language, this))
    , m_direction(
          makeChoice({tr("Automatic, from the text"), tr("Left to right"), tr("Right to left")},
              int(article.direction), this))
    , m_state(makeChoice(stateWords(), int(article.state), this))
    , m_note(new QPlainTextEdit(article.note, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Article details"));
    m_title->setObjectName(u"title"_s);
    m_title->setCursorPosition(0);
    m_published->setPlaceholderText(tr("2024-06-20, or as much as is known"));
    m_modified->setPlaceholderText(m_published->placeholderText());
    m_retrieved->setPlaceholderText(m_published->placeholderText());
    m_labels->setPlaceholderText(tr("Labels, separated by commas"));
    m_language->setPlaceholderText(tr("Code of the language, such as en, ko or ar"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(90);
    auto *form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Byline"), m_byline);
    form->addRow(tr("&Publisher"), m_publisher);
    form->addRow(tr("Publishe&d"), m_published);
    form->addRow(tr("Changed last"), m_modified);
    form->addRow(tr("&Retrieved"), m_retrieved);
    form->addRow(tr("Se&ction"), m_section);
    form->addRow(tr("Labels"), m_labels);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("D&irection"), m_direction);
    form->addRow(tr("&State"), m_state);
    form->addRow(tr("&Note"), m_note);
    auto *origin = new QLabel(tr("Version %1 · %2 · %3 · %4 · %5",
                                  "number; characters; paragraphs; encoding; name of a file")
                                  .arg(QString::number(version.number),
                                      tr("%Ln character(s)", nullptr, int(version.characters)),
                                      tr("%Ln paragraph(s)", nullptr, int(version.paragraphs)),
                                      version.encoding, version.fileName),
        this);
    Theme::makeMuted(origin);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(origin);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    for (QLineEdit *edit : {m_published, m_modified, m_retrieved, m_url})
        connect(edit, &QLineEdit::textChanged, this, &ArticleDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ArticleDialog::check()
{
    QString problem;
    const auto isDate = [](const QLineEdit *edit) {
        return edit->text().isEmpty() || isIsoDate(edit->text());
    };
    if (!isDate(m_published) || !isDate(m_modified) || !isDate(m_retrieved))
        problem = tr("Write a date as 2024-06-20, 2024-06 or 2024.");
    else if (!m_url->text().isEmpty() && QUrl(m_url->text(), QUrl::StrictMode).scheme().isEmpty())
        problem = tr("An address begins with https:// or the like.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty());
}

Article ArticleDialog::article() const
{
    Article article = m_article;
    article.title = m_title->text().trimmed();
    article.byline = m_byline->text().trimmed();
    article.publisher = m_publisher->text().trimmed();
    article.published = m_published->text();
    article.updated = m_modified->text();
    article.retrieved = m_retrieved->text();
    article.section = m_section->text().trimmed();
    if (m_labels->isModified())
        article.labels = labelsIn(m_labels->text());
    article.url = m_url->text();
    article.language = m_language->text().trimmed();
    article.direction = Direction(m_direction->currentIndex());
    article.state = ArticleState(m_state->currentIndex());
    article.note = m_note->toPlainText();
    return article;
}

} // namespace Standoff
