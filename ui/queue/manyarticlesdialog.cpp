// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "queue/manyarticlesdialog.h"

#include "items/fieldchecks.h"
#include "items/queue/queuedarticle.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// How many of the articles have each label.
QMap<QString, int> labelsAmong(const QList<const Article *> &articles)
{
    QMap<QString, int> labels;
    for (const Article *article : articles) {
        for (const QString &label : article->labels)
            ++labels[label];
    }
    return labels;
}

} // namespace

ManyArticlesDialog::ManyArticlesDialog(
    const Project &project, const QList<ArticleId> &ids, QWidget *parent)
    : QDialog(parent)
    , m_state(new QComboBox(this))
{
    QList<const Article *> articles;
    for (const ArticleId id : ids) {
        if (const Article *article = project.find(id))
            articles.append(article);
    }
    setObjectName(u"manyArticles"_s);
    setWindowTitle(tr("Details of %Ln article(s)", nullptr, int(articles.size())));
    m_state->setObjectName(u"state"_s);
    m_state->addItem(tr("As it is"));
    for (size_t i = 0; i < EnumWords<ArticleState>::words.size(); ++i)
        m_state->addItem(stateLabel(ArticleState(i)));
    m_publisher = makeEdit("publisher", common(articles, &Article::publisher));
    m_section = makeEdit("section", common(articles, &Article::section));
    m_language = makeEdit("language", common(articles, &Article::language));
    m_added = makeEdit("addedLabels", QString());
    m_added->setPlaceholderText(tr("Words that sort them, with commas between them"));
    auto *form = new QFormLayout;
    form->addRow(tr("&State"), m_state);
    form->addRow(tr("&Publisher"), m_publisher);
    form->addRow(tr("Se&ction"), m_section);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Add labels"), m_added);
    auto *there = new QWidget(this);
    auto *flow = new FlowLayout(8, there);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[label, count] : labelsAmong(articles).asKeyValueRange()) {
        auto *box = new QCheckBox(inMenu(onOneLine(label)), there);
        box->setProperty("label", label);
        const bool isAll = count == articles.size();
        box->setTristate(!isAll);
        box->setCheckState(isAll ? Qt::Checked : Qt::PartiallyChecked);
        flow->addWidget(box);
        m_labels.append(box);
    }
    if (!m_labels.isEmpty()) {
        auto *scroll = new QScrollArea(this);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(there);
        scroll->setMaximumHeight(120);
        scroll->setAccessibleName(tr("Labels"));
        form->addRow(tr("Labels"), scroll);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<QString> ManyArticlesDialog::common(
    const QList<const Article *> &articles, QString Article::*member)
{
    if (articles.isEmpty())
        return {};
    const QString first = articles.first()->*member;
    const bool same = std::ranges::all_of(
        articles, [&](const Article *article) { return article->*member == first; });
    return same ? std::optional(first) : std::nullopt;
}

QLineEdit *ManyArticlesDialog::makeEdit(const char *name, const std::optional<QString> &value)
{
    auto *edit = new QLineEdit(value.value_or(QString()), this);
    edit->setObjectName(QLatin1StringView(name));
    if (!value)
        edit->setPlaceholderText(tr("As it is, not the same in all"));
    return edit;
}

std::optional<QString> ManyArticlesDialog::typed(const QLineEdit &edit)
{
    return edit.isModified() ? std::optional(edit.text().trimmed()) : std::nullopt;
}

ArticleEdit ManyArticlesDialog::edit() const
{
    ArticleEdit edit{.publisher = typed(*m_publisher),
        .language = typed(*m_language),
        .section = typed(*m_section),
        .addedLabels = labelsIn(m_added->text())};
    if (m_state->currentIndex() > 0)
        edit.state = ArticleState(m_state->currentIndex() - 1);
    for (const QCheckBox *box : m_labels) {
        const QString label = box->property("label").toString();
        if (box->checkState() == Qt::Unchecked)
            edit.removedLabels.append(label);
        else if (box->checkState() == Qt::Checked && !edit.addedLabels.contains(label))
            edit.addedLabels.append(label);
    }
    return edit;
}

} // namespace Standoff
