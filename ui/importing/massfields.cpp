// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/massfields.h"

#include "items/fieldchecks.h"
#include "items/incoming/incomingmodel.h"
#include "project/project.h"
#include "readers/decode.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

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

// As tables of articles are called, also those that could not be read without a word.
bool isTableName(const QString &file)
{
    static const QStringList suffixes{
        u"csv"_s, u"tsv"_s, u"tab"_s, u"xlsx"_s, u"json"_s, u"jsonl"_s, u"ndjson"_s};
    return suffixes.contains(QFileInfo(file).suffix().toLower());
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
    , m_columns(new QPushButton(tr("C&olumns…"), this))
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
    m_labels->setToolTip(tr("Words that sort the articles, with commas between them"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("Read the files again in this encoding"));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(14);
    m_encoding->setPlaceholderText(tr("Encoding"));
    auto *layout = new FlowLayout(8, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_count, words, m_publisher, m_section, m_language, m_labels, m_encoding, m_columns})
        layout->addWidget(widget);
    const auto take = [this](QComboBox *box, IncomingFact fact) {
        const auto set = [this, box, fact] {
            m_model.setFact(m_rows, fact, box->currentText().simplified());
        };
        connect(box, &QComboBox::textActivated, this, set);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [box, set] {
            if (box->lineEdit()->isModified())
                set();
            box->lineEdit()->setModified(false);
        });
    };
    take(m_publisher, IncomingFact::Publisher);
    take(m_language, IncomingFact::Language);
    connect(m_section, &QLineEdit::editingFinished, this, [this] {
        if (m_section->isModified())
            m_model.setFact(m_rows, IncomingFact::Section, m_section->text().simplified());
        m_section->setModified(false);
    });
    connect(m_labels, &QLineEdit::editingFinished, this, [this] {
        m_model.addLabels(m_rows, labelsIn(m_labels->text()));
        m_labels->clear();
    });
    m_columns->setObjectName(u"massColumns"_s);
    m_columns->setAutoDefault(false);
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
    for (const int row : rows) {
        if (m_model.at(row).hasArticle())
            m_rows.append(row);
        files.insert(m_model.at(row).file);
    }
    m_table = files.size() == 1 && isTableName(*files.begin()) ? *files.begin() : QString();
    m_count->setText(tr("%n selected", nullptr, int(m_rows.size())));
    for (QWidget *field :
        std::initializer_list<QWidget *>{m_publisher, m_section, m_language, m_labels})
        field->setEnabled(!m_rows.isEmpty());
    m_columns->setVisible(!m_table.isEmpty());
    showValues();
}

// What all of them have; nothing where they differ.
void MassFields::showValues()
{
    const auto common = [this](QString IncomingArticle::*member) {
        QString value;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const QString &own = m_model.at(m_rows[i]).article.*member;
            if (i > 0 && own != value)
                return QString();
            value = own;
        }
        return value;
    };
    m_publisher->setEditText(common(&IncomingArticle::publisher));
    m_section->setText(common(&IncomingArticle::section));
    m_language->setEditText(common(&IncomingArticle::language));
    const QString encoding = common(&IncomingArticle::encoding);
    m_encoding->clear();
    m_encoding->addItems(encodingsFor(
        m_rows.isEmpty() ? QStringList() : m_model.at(m_rows.first()).article.encodingCandidates,
        encoding));
    m_encoding->setCurrentIndex(encoding.isEmpty() ? -1 : m_encoding->findText(encoding));
    const bool areTexts = !m_rows.isEmpty() && std::ranges::none_of(m_rows, [this](int row) {
        return m_model.at(row).article.encoding.isEmpty();
    });
    m_encoding->setEnabled(areTexts);
}

} // namespace Standoff
