// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/occurrencesdialog.h"

#include "items/fieldvalues.h"
#include "panels/workbar.h"
#include "session/longwork.h"
#include "session/marktarget.h"
#include "session/verbs/annotations.h"
#include "text/oneline.h"
#include "theme/coloricon.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostPlaces = 5000; // that a person can look through
constexpr int patience = 30; // ms that one goes on searching before the window is looked after
enum Column { Left, Words, Right, Title };

} // namespace

OccurrencesDialog::OccurrencesDialog(Session &session, ArticleId article, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_words(new QLineEdit(this))
    , m_tag(new QComboBox(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_whole(new QCheckBox(tr("W&hole words"), this))
    , m_all(new QCheckBox(tr("&All articles"), this))
    , m_list(new QTreeWidget(this))
    , m_state(new QLabel(this))
    , m_search(new QTimer(this))
{
    setObjectName(u"occurrencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tag all occurrences"));
    m_case->setChecked(true);
    m_whole->setChecked(true);
    m_all->hide();
    m_all->setObjectName(u"allArticles"_s);
    m_list->setHeaderLabels({tr("Before"), tr("Words"), tr("After"), tr("Article")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(Left, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Words, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Right, QHeaderView::Stretch);
    m_list->setColumnHidden(Title, true);
    Theme::makeMuted(m_state);
    layOut();
}

OccurrencesDialog::OccurrencesDialog(
    Session &session, ArticleId article, const QString &words, TagId tag, QWidget *parent)
    : OccurrencesDialog(session, article, parent)
{
    m_words->setText(words);
    fillTags([](const Tag &) { return true; }, tag);
    connectParts();
}

OccurrencesDialog::OccurrencesDialog(
    Session &session, ArticleId article, RecordRef record, QWidget *parent)
    : OccurrencesDialog(session, article, parent)
{
    m_record = record;
    const QStringList names = withRecordType(record.kind, [&]<typename Record> {
        const Record *stored = session.project().find(idOf<Record>(record));
        return stored ? QStringList{stored->*RegisterFields<Record>::name}
                + RegisterFields<Record>::otherNames(*stored)
                      : QStringList();
    });
    setWindowTitle(tr("Mark “%1” wherever it is named").arg(inTitle(names.value(0))));
    m_words->setText(QStringList(names).filter(QRegularExpression(u"\\S"_s)).join(u" | "_s));
    m_words->setToolTip(tr("Several words are kept apart by |"));
    m_all->show();
    m_all->setChecked(!session.project().openArticle(article));
    m_all->setEnabled(session.project().openArticle(article));
    fillTags(
        [&](const Tag &tag) { return registerOf(session.project().kindOf(tag.id)) == record.kind; },
        tagFor(record));
    connectParts();
}

void OccurrencesDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Tag"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &OccurrencesDialog::tagChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *options = new QHBoxLayout;
    options->addWidget(m_case);
    options->addWidget(m_whole);
    options->addWidget(m_all);
    options->addStretch();
    auto *form = new QFormLayout;
    form->addRow(tr("&Words"), m_words);
    form->addRow({}, options);
    form->addRow(tr("Ta&g"), m_tag);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    layout->addWidget(new WorkBar(m_session.longWork(), this));
    layout->addWidget(buttons);
    resize(720, 480);
}

void OccurrencesDialog::connectParts()
{
    m_search->setSingleShot(true);
    connect(m_search, &QTimer::timeout, this, &OccurrencesDialog::searchSome);
    connect(m_words, &QLineEdit::textChanged, this, &OccurrencesDialog::search);
    for (const QCheckBox *option : {m_case, m_whole, m_all})
        connect(option, &QCheckBox::toggled, this, &OccurrencesDialog::search);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &OccurrencesDialog::search);
    connect(m_list, &QTreeWidget::itemChanged, this, &OccurrencesDialog::updateState);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item)
            return;
        const FoundWords &place = m_places[m_list->indexOfTopLevelItem(item)];
        emit placeShown(place.article, place.place);
    });
    search();
}

void OccurrencesDialog::fillTags(const std::function<bool(const Tag &)> &isOffered, TagId current)
{
    const Project &project = m_session.project();
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            if (!isOffered(*tag))
                continue;
            m_tag->addItem(colorIcon(QColor(tag->color)),
                onOneLine(tr("%1 · %2", "tag and its layer").arg(tag->name, layer->name)),
                tag->id.number);
            if (tag->id == current)
                m_tag->setCurrentIndex(m_tag->count() - 1);
        }
    }
}

// The one that would make such a record.
TagId OccurrencesDialog::tagFor(RecordRef ref) const
{
    const Project &project = m_session.project();
    return withRecordType(ref.kind, [&]<typename Record> -> TagId {
        const Record *record = project.find(idOf<Record>(ref));
        for (const Tag &tag : project.all<Tag>()) {
            if (!record || registerOf(project.kindOf(tag.id)) != ref.kind
                || tag.recordDefaults.isEmpty())
                continue;
            bool fits = true;
            for (const auto &[name, value] : tag.recordDefaults.asKeyValueRange())
                fits = fits
                    && fieldValue(*record, fieldName<Record>(name.toLatin1().constData()))
                           .toStringList()
                           .contains(value);
            if (fits)
                return tag.id;
        }
        return {};
    });
}

TagId OccurrencesDialog::tag() const
{
    return TagId{m_tag->currentData().toLongLong()};
}

QStringList OccurrencesDialog::wanted() const
{
    QStringList words = m_record ? m_words->text().split(u'|') : QStringList{m_words->text()};
    for (QString &each : words)
        each = each.trimmed();
    words.removeAll(QString());
    return words;
}

void OccurrencesDialog::search()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_places.clear();
    m_list->setColumnHidden(Title, !m_all->isChecked());
    m_pending = m_all->isChecked() ? m_session.project().all<Article>().keys()
                                   : QList<ArticleId>{m_article};
    if (wanted().isEmpty())
        m_pending.clear();
    searchSome();
}

void OccurrencesDialog::searchSome()
{
    QElapsedTimer watch;
    watch.start();
    FindFlags flags;
    flags.setFlag(FindFlag::CaseSensitive, m_case->isChecked());
    flags.setFlag(FindFlag::WholeWords, m_whole->isChecked());
    while (!m_pending.isEmpty() && m_places.size() < mostPlaces && watch.elapsed() < patience) {
        const ArticleId id = m_pending.takeFirst();
        if (const OpenArticle *open = m_session.project().openArticle(id)) {
            list(occurrencesIn(*open, wanted(), flags, tag()));
            continue;
        }
        const auto article = m_session.readArticle(id);
        if (!article) {
            m_pending.clear();
            m_state->setText(article.error().text);
            return;
        }
        list(occurrencesIn(*article, wanted(), flags, tag()));
    }
    updateState();
    if (!m_pending.isEmpty() && m_places.size() < mostPlaces)
        m_search->start(0);
}

void OccurrencesDialog::list(const QList<FoundWords> &occurrences)
{
    const QSignalBlocker blocker(m_list);
    for (const FoundWords &place :
        occurrences.first(std::min(occurrences.size(), mostPlaces - m_places.size()))) {
        m_places.append(place);
        const Article *article = m_session.project().find(place.article);
        auto *item = new QTreeWidgetItem(m_list,
            {onOneLine(place.before), onOneLine(place.words), onOneLine(place.after),
                article ? onOneLine(article->title) : QString()});
        item->setTextAlignment(Left, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(Words, place.isTagged ? Qt::Unchecked : Qt::Checked);
        item->setDisabled(place.isTagged);
        if (place.isTagged)
            item->setToolTip(Words, tr("This has the tag already."));
    }
}

QList<MarkTarget> OccurrencesDialog::chosen() const
{
    QList<MarkTarget> places;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item->isDisabled() && item->checkState(Words) == Qt::Checked)
            places.append({m_places[row].version, {m_places[row].place}});
    }
    return places;
}

void OccurrencesDialog::updateState()
{
    const int count = int(chosen().size());
    const int found = int(m_places.size());
    const int left = int(m_pending.size());
    const QString none = m_all->isChecked() ? tr("No article has these words.")
                                            : tr("The article does not have these words.");
    m_state->setText(found >= mostPlaces
            ? tr("Only the first %n place(s) are listed.", nullptr, mostPlaces)
            : left > 0           ? tr("Searching; %n article(s) to go", nullptr, left)
            : found == 0         ? none
            : m_all->isChecked() ? tr("%n place(s) in all articles", nullptr, found)
                                 : tr("%n place(s) in the article", nullptr, found));
    m_apply->setText(count == 0 ? tr("&Tag") : tr("&Tag %n place(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && tag());
}

void OccurrencesDialog::tagChosen()
{
    m_isTagging = true;
    m_apply->setEnabled(false);
    m_session.longWork().change(
        tr("Tagging %n place(s)…", nullptr, int(chosen().size())), this,
        [tag = tag(), places = chosen(), record = m_record](
            Session &there, const Progress &) { return annotateEach(there, tag, places, record); },
        [this](const auto &done) {
            m_isTagging = false;
            if (done)
                return accept();
            m_apply->setEnabled(true);
            m_state->setText(done.error().text);
        });
}

void OccurrencesDialog::reject()
{
    if (m_isTagging)
        m_session.longWork().cancel();
    else
        QDialog::reject();
}

} // namespace Standoff
