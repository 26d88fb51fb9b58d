// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/massfields.h"

#include "importing/encodingbox.h"
#include "items/fieldchecks.h"
#include "items/incoming/incomingmodel.h"
#include "panels/codeview.h"
#include "project/project.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QStringList publishersOf(const Project &project)
{
    QStringList publishers;
    for (const Article &article : project.all<Article>()) {
        if (!article.publisher.isEmpty())
            publishers.append(article.publisher);
    }
    publishers.removeDuplicates();
    publishers.sort(Qt::CaseInsensitive);
    return publishers;
}

QComboBox *makeEditable(
    const QString &what, const QStringList &values, int letters, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(values);
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(what);
    box->setAccessibleName(what);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

QLineEdit *makeEdit(const QString &what, int letters, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(what);
    edit->setAccessibleName(what);
    edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * letters);
    return edit;
}

} // namespace

MassFields::MassFields(IncomingModel &model, const Project &project, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new QLabel(this))
    , m_publisher(makeEditable(tr("Publisher"), publishersOf(project), 18, this))
    , m_section(makeEdit(tr("Section"), 18, this))
    , m_language(makeEditable(tr("Language"),
          {u"ar"_s, u"de"_s, u"en"_s, u"en-GB"_s, u"en-US"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s,
              u"ko"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"tr"_s, u"uk"_s, u"zh"_s},
          9, this))
    , m_labels(makeEdit(tr("Add labels"), 24, this))
    , m_encoding(new QComboBox(this))
    , m_columns(new QPushButton(tr("Colu&mns…"), this))
{
    m_publisher->setObjectName(u"massPublisher"_s);
    m_section->setObjectName(u"massSection"_s);
    m_language->setObjectName(u"massLanguage"_s);
    m_labels->setObjectName(u"massLabels"_s);
    m_encoding->setObjectName(u"massEncoding"_s);
    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    auto *words = new QLabel(tr("Set for all selected:"), this);
    Theme::makeMuted(words);
    m_labels->setToolTip(tr("Labels for the articles, separated by commas"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("Read the files again in this encoding"));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(14);
    m_encoding->setPlaceholderText(tr("Encoding"));
    m_count->setMinimumWidth(
        m_count->fontMetrics().horizontalAdvance(tr("%Ln selected", nullptr, 888)));
    auto *layout = new FlowLayout(8, this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_count, words, m_publisher, m_section, m_language, m_labels, m_encoding, m_columns})
        layout->addWidget(widget);
    const auto take = [this](QLineEdit *edit, IncomingFact fact, QString IncomingArticle::*member) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, fact, member] {
            const QString typed = edit->text().simplified();
            if (edit->isModified() && typed != common(member)) // where they differ, none is shown
                say(fact, typed);
            edit->setModified(false);
        });
    };
    const auto choose = [this](QComboBox *box, IncomingFact fact) {
        connect(box, &QComboBox::textActivated, this,
            [this, fact](const QString &text) { say(fact, text.simplified()); });
    };
    take(m_publisher->lineEdit(), IncomingFact::Publisher, &IncomingArticle::publisher);
    choose(m_publisher, IncomingFact::Publisher);
    take(m_section, IncomingFact::Section, &IncomingArticle::section);
    take(m_language->lineEdit(), IncomingFact::Language, &IncomingArticle::language);
    choose(m_language, IncomingFact::Language);
    connect(m_labels, &QLineEdit::editingFinished, this, [this] {
        const QStringList labels = labelsIn(m_labels->text());
        m_labels->clear();
        m_model.addLabels(m_rows, labels);
        if (!labels.isEmpty())
            emit said(IncomingModel::Labels);
    });
    m_columns->setObjectName(u"massColumns"_s);
    m_columns->setToolTip(tr("Which column of the table is what"));
    connect(m_columns, &QPushButton::clicked, this, [this] { emit columnsWanted(m_table); });
    connect(m_encoding, &QComboBox::textActivated, this,
        [this](const QString &encoding) { emit encodingChosen(m_rows, encoding); });
    setRows({});
}

void MassFields::setRows(const QList<int> &rows)
{
    m_rows.clear();
    QSet<QString> files;
    bool isTable = false;
    for (const int row : rows) {
        const Candidate &candidate = m_model.at(row);
        if (candidate.hasArticle())
            m_rows.append(row);
        files.insert(candidate.file);
        isTable = files.size() == 1 && (isTable || mayBeTable(candidate));
    }
    m_table = isTable ? *files.begin() : QString();
    m_count->setText(tr("%Ln selected", nullptr, int(rows.size())));
    for (QWidget *field :
        std::initializer_list<QWidget *>{m_publisher, m_section, m_language, m_labels})
        field->setEnabled(!m_rows.isEmpty());
    m_columns->setVisible(!m_table.isEmpty());
    showValues();
}

void MassFields::say(IncomingFact fact, const QString &value)
{
    m_model.setFact(m_rows, fact, value);
    if (fact == IncomingFact::Section)
        emit said(IncomingModel::Section);
    else if (fact == IncomingFact::Language)
        emit said(IncomingModel::Language);
}

// What all of them have; nothing where they differ.
QString MassFields::common(QString IncomingArticle::*member) const
{
    QString value;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString &own = m_model.at(m_rows[i]).article.*member;
        if (i > 0 && own != value)
            return {};
        value = own;
    }
    return value;
}

void MassFields::showValues()
{
    m_publisher->setEditText(common(&IncomingArticle::publisher));
    m_section->setText(common(&IncomingArticle::section));
    m_language->setEditText(common(&IncomingArticle::language));
    const QString encoding = common(&IncomingArticle::encoding);
    m_encoding->clear();
    offerEncodings(*m_encoding,
        m_rows.isEmpty() ? QStringList() : m_model.at(m_rows.first()).article.encodingCandidates,
        encoding);
    const bool areTexts = !m_rows.isEmpty() && std::ranges::all_of(m_rows, [this](int row) {
        const IncomingArticle &article = m_model.at(row).article;
        return !article.encoding.isEmpty() && hasSource(article.mediaType);
    });
    m_encoding->setVisible(areTexts);
}

} // namespace Standoff
