// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/occurrencesdialog.h"

#include "articleview/articlefind.h"
#include "session/session.h"
#include "theme/coloricon.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int context = 40; // characters on either side
constexpr int mostPlaces = 5000; // that a person can look through
enum Column { Left, Words, Right };

QString oneLine(QStringView text)
{
    return text.toString().replace(u'\n', u' ');
}

} // namespace

OccurrencesDialog::OccurrencesDialog(
    Session &session, ArticleId article, const QString &words, TagId tag, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_words(new QLineEdit(words, this))
    , m_tag(new QComboBox(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_whole(new QCheckBox(tr("W&hole words"), this))
    , m_list(new QTreeWidget(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"occurrencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tag all occurrences"));
    fillTags(tag);
    m_case->setChecked(true);
    m_whole->setChecked(true);
    m_list->setHeaderLabels({tr("Before"), tr("Words"), tr("After")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(Left, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Right, QHeaderView::Stretch);
    Theme::makeMuted(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Tag"), QDialogButtonBox::AcceptRole);

    auto *options = new QHBoxLayout;
    options->addWidget(m_case);
    options->addWidget(m_whole);
    options->addStretch();
    auto *form = new QFormLayout;
    form->addRow(tr("&Words"), m_words);
    form->addRow({}, options);
    form->addRow(tr("Ta&g"), m_tag);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(720, 480);

    connect(m_words, &QLineEdit::textChanged, this, &OccurrencesDialog::search);
    connect(m_case, &QCheckBox::toggled, this, &OccurrencesDialog::search);
    connect(m_whole, &QCheckBox::toggled, this, &OccurrencesDialog::search);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &OccurrencesDialog::search);
    connect(m_list, &QTreeWidget::itemChanged, this, &OccurrencesDialog::updateButton);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            emit placeShown(m_places.value(m_list->indexOfTopLevelItem(item)));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &OccurrencesDialog::tagChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search();
}

void OccurrencesDialog::fillTags(TagId current)
{
    const Project &project = m_session.project();
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            m_tag->addItem(colorIcon(QColor(tag->color)),
                tr("%1 · %2", "tag and its layer").arg(tag->name, layer->name), tag->id.number);
            if (tag->id == current)
                m_tag->setCurrentIndex(m_tag->count() - 1);
        }
    }
}

bool OccurrencesDialog::isTagged(TextRange range) const
{
    const OpenArticle &article = *m_session.project().openArticle(m_article);
    const TagId tag{m_tag->currentData().toLongLong()};
    return std::ranges::any_of(article.annotationsIn(range), [&](AnnotationId id) {
        const Annotation &annotation = *article.find(id);
        return annotation.tag == tag && article.rangesOf(annotation) == QList{range};
    });
}

void OccurrencesDialog::search()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_places.clear();
    const OpenArticle *article = m_session.project().openArticle(m_article);
    FindFlags flags;
    flags.setFlag(FindFlag::CaseSensitive, m_case->isChecked());
    flags.setFlag(FindFlag::WholeWords, m_whole->isChecked());
    const ArticleFind find{m_words->text().trimmed(), flags};
    if (article && !find.needle.isEmpty())
        m_places = find.all(article->text().string());
    const bool tooMany = m_places.size() > mostPlaces;
    if (tooMany)
        m_places.resize(mostPlaces);
    for (const TextRange place : std::as_const(m_places)) {
        const QStringView text = article->text().string();
        const int from = std::max(0, place.begin - context);
        auto *item = new QTreeWidgetItem(m_list,
            {oneLine(text.sliced(from, place.begin - from)),
                oneLine(text.sliced(place.begin, place.length())),
                oneLine(text.mid(place.end, context))});
        item->setTextAlignment(Left, Qt::AlignRight | Qt::AlignVCenter);
        const bool tagged = isTagged(place);
        item->setCheckState(Words, tagged ? Qt::Unchecked : Qt::Checked);
        item->setDisabled(tagged);
        if (tagged)
            item->setToolTip(Words, tr("This has the tag already."));
    }
    m_state->setText(tooMany     ? tr("Only the first %n place(s) are listed.", nullptr, mostPlaces)
            : m_places.isEmpty() ? tr("The article does not have these words.")
                                 : tr("%n place(s) in the article", nullptr, int(m_places.size())));
    updateButton();
}

QList<TextRange> OccurrencesDialog::chosen() const
{
    QList<TextRange> ranges;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item->isDisabled() && item->checkState(Words) == Qt::Checked)
            ranges.append(m_places[row]);
    }
    return ranges;
}

void OccurrencesDialog::updateButton()
{
    const int count = int(chosen().size());
    m_apply->setText(count == 0 ? tr("&Tag") : tr("&Tag %n place(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void OccurrencesDialog::tagChosen()
{
    const OpenArticle &article = *m_session.project().openArticle(m_article);
    QList<Session::Place> places;
    for (const TextRange range : chosen())
        places.append({article.version().id, {article.text().toCodePoints(range)}});
    const auto done = m_session.annotateEach(TagId{m_tag->currentData().toLongLong()}, places);
    if (done)
        accept();
    else
        m_state->setText(done.error().text);
}

} // namespace Standoff
