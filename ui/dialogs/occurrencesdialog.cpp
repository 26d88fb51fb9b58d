// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/occurrencesdialog.h"

#include "items/fieldvalues.h"
#include "panels/concordanceview.h"
#include "panels/workbar.h"
#include "project/tagset/tagnames.h"
#include "session/longwork.h"
#include "session/verbs/annotations.h"
#include "text/oneline.h"
#include "theme/coloricon.h"
#include "theme/plaintexts.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

OccurrencesDialog::OccurrencesDialog(
    OpenProject &session, BackgroundReader &reader, ArticleId article, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_concordance(session, reader)
    , m_words(new QLineEdit(this))
    , m_tag(new QComboBox(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_whole(new QCheckBox(tr("W&hole words"), this))
    , m_all(new QCheckBox(tr("&All articles"), this))
    , m_list(new ConcordanceView(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"occurrencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tag all occurrences"));
    m_case->setChecked(true);
    m_whole->setChecked(true);
    m_all->hide();
    m_all->setObjectName(u"allArticles"_s);
    m_list->setObjectName(u"occurrences"_s);
    m_list->setAccessibleName(tr("Places"));
    m_list->follow(m_concordance);
    m_concordance.model().setChecksNew(true);
    Theme::makeMuted(m_state);
    layOut();
}

OccurrencesDialog::OccurrencesDialog(OpenProject &session, BackgroundReader &reader,
    ArticleId article, const QString &words, TagId tag, QWidget *parent)
    : OccurrencesDialog(session, reader, article, parent)
{
    m_words->setText(words);
    fillTags([](const Tag &) { return true; }, tag);
    connectParts();
}

OccurrencesDialog::OccurrencesDialog(OpenProject &session, BackgroundReader &reader,
    ArticleId article, RecordRef record, QWidget *parent)
    : OccurrencesDialog(session, reader, article, parent)
{
    m_record = record;
    const QStringList names = withRecordType(record.kind, [&]<typename Record> {
        const Record *stored = session.project().find(idOf<Record>(record));
        return stored ? QStringList{stored->*RegisterFields<Record>::name}
                + RegisterFields<Record>::otherNames(*stored)
                      : QStringList();
    });
    setWindowTitle(tr("Tag “%1” wherever it is named").arg(inTitle(names.value(0))));
    m_words->setText(QStringList(names).filter(QRegularExpression(u"\\S"_s)).join(u" | "_s));
    m_words->setToolTip(tr("Separate several words with |"));
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
    resize(QSize(720, 480).boundedTo(screen()->availableSize() * 9 / 10));
}

void OccurrencesDialog::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &OccurrencesDialog::search);
    for (const QCheckBox *option : {m_case, m_whole, m_all})
        connect(option, &QCheckBox::toggled, this, &OccurrencesDialog::search);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &OccurrencesDialog::search);
    connect(&m_concordance, &Concordance::stateChanged, this, &OccurrencesDialog::updateState);
    connect(&m_concordance, &Concordance::found, this, &OccurrencesDialog::updateState);
    connect(&m_concordance.model(), &ConcordanceModel::checkedCountChanged, this,
        &OccurrencesDialog::updateState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!current.isValid())
                return;
            const SearchHit &hit = m_concordance.model().hitAt(current.row());
            emit placeShown(hit.article, hit.range);
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
                onOneLine(tr("%1 · %2", "tag and its layer")
                        .arg(shownTagName(tag->name), shownTagName(layer->name))),
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
    FindFlags flags;
    flags.setFlag(FindFlag::CaseSensitive, m_case->isChecked());
    flags.setFlag(FindFlag::WholeWords, m_whole->isChecked());
    m_failed.clear();
    m_list->showTitles(m_all->isChecked());
    if (wanted().isEmpty())
        return m_concordance.clear();
    m_concordance.ask({.query = SearchQuery::exactly(wanted(), flags),
        .article = m_all->isChecked() ? ArticleId() : m_article,
        .tag = tag(),
        .annotator = m_session.project().annotatorNamed(m_session.annotator())});
}

QString OccurrencesDialog::stateText() const
{
    const int found = m_concordance.model().rowCount();
    if (!m_failed.isEmpty())
        return m_failed;
    if (m_concordance.state() == Concordance::State::Failed)
        return m_concordance.problem().text;
    if (!m_concordance.isComplete() || !m_concordance.givenUp().isEmpty())
        return tr("Only the first %Ln place(s) are listed.", nullptr, found);
    if (m_concordance.isRunning())
        return tr("Searching; %Ln place(s) so far", nullptr, found);
    if (found == 0) {
        return m_all->isChecked() ? tr("No article has these words.")
                                  : tr("The article does not have these words.");
    }
    return m_all->isChecked() ? tr("%Ln place(s) in all articles", nullptr, found)
                              : tr("%Ln place(s) in the article", nullptr, found);
}

void OccurrencesDialog::updateState()
{
    const int count = m_concordance.model().checkedCount();
    m_state->setText(stateText());
    m_apply->setText(count == 0 ? tr("&Tag") : tr("&Tag %Ln place(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && tag() && !m_isTagging);
}

void OccurrencesDialog::tagChosen()
{
    m_isTagging = true;
    m_failed.clear();
    updateState();
    m_session.longWork().change(
        tr("Tagging %Ln place(s)…", nullptr, int(chosen().size())), this,
        [tag = tag(), places = chosen(), record = m_record](OpenProject &there, const Progress &) {
            return annotateEach(there, tag, places, record);
        },
        [this](const auto &done) {
            m_isTagging = false;
            if (done)
                return accept();
            if (!m_session.longWork().wasCancelled())
                m_failed = done.error().text;
            updateState();
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
