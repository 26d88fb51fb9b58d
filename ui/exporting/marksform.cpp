// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/marksform.h"

#include "project/tagset/tagnames.h"
#include "text/oneline.h"
#include "theme/plaintexts.h"
#include "widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString nameOf(Status status)
{
    switch (status) {
    case Status::Accepted:
        return MarksForm::tr("accepted", "marks");
    case Status::Proposed:
        return MarksForm::tr("proposed", "marks");
    case Status::Rejected:
        break;
    }
    return MarksForm::tr("rejected", "marks");
}

QComboBox *makeList(const QString &name, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setObjectName(name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(12);
    return list;
}

// The row of a choice, which is added where there is none.
template <typename Choice>
void chooseIn(QComboBox &list, QList<Choice> &choices, const Choice &choice, const QString &name)
{
    if (!choices.contains(choice)) {
        choices.append(choice);
        list.addItem(name);
    }
    list.setCurrentIndex(int(choices.indexOf(choice)));
}

} // namespace

MarksForm::MarksForm(const Project &project, QFormLayout &rows, QWidget *parent)
    : QObject(parent)
    , m_project(project)
    , m_status(makeList(u"exportStatus"_s, parent))
    , m_by(makeList(u"exportBy"_s, parent))
{
    QWidget *layers = makeLayers(parent);
    if (m_layers.isEmpty())
        layers->hide();
    else
        rows.addRow(tr("Layers"), layers);
    rows.addRow(tr("Stat&us"), m_status);
    rows.addRow(tr("B&y", "by whom the marks are"), m_by);
    fillStatuses({});
    fillAnnotators({});
    connect(m_status, &QComboBox::currentIndexChanged, this, &MarksForm::changed);
    connect(m_by, &QComboBox::currentIndexChanged, this, &MarksForm::changed);
}

QWidget *MarksForm::makeLayers(QWidget *parent)
{
    auto *layers = new QWidget(parent);
    auto *flow = new FlowLayout(10, layers);
    flow->setContentsMargins({});
    for (const Layer *layer : m_project.layersInOrder()) {
        LayerBox each{new QCheckBox(inMenu(shownTagName(layer->name)), layers), {}};
        for (const Tag *tag : m_project.tagsInOrder(layer->id))
            each.tags.insert(tag->id);
        if (each.tags.isEmpty()) {
            delete each.box;
            continue;
        }
        each.box->setObjectName(u"layer."_s + layer->name);
        each.box->setToolTip(
            tr("Also write marks of the layer %1").arg(onOneLine(shownTagName(layer->name))));
        each.box->setChecked(true);
        flow->addWidget(each.box);
        m_layers.append(each);
        connect(each.box, &QCheckBox::clicked, this, [this, each] {
            each.box->setTristate(false);
            m_some -= each.tags;
            emit changed();
        });
    }
    return layers;
}

void MarksForm::fillStatuses(const QSet<Status> &chosen)
{
    if (m_statuses.isEmpty()) {
        m_statuses = {{}, {Status::Accepted}, {Status::Accepted, Status::Proposed}};
        m_status->addItems({tr("all", "states of marks"), tr("accepted only", "marks"),
            tr("accepted and proposed", "marks")});
    }
    QStringList names;
    for (const Status status : {Status::Accepted, Status::Proposed, Status::Rejected}) {
        if (chosen.contains(status))
            names.append(nameOf(status));
    }
    chooseIn(*m_status, m_statuses, chosen, QLocale().createSeparatedList(names));
}

void MarksForm::fillAnnotators(const QSet<AnnotatorId> &chosen)
{
    if (m_annotators.isEmpty()) {
        m_annotators.append(QSet<AnnotatorId>());
        m_by->addItem(tr("everybody", "whose marks"));
        for (const Annotator &annotator : m_project.annotators()) {
            m_annotators.append({annotator.id});
            m_by->addItem(onOneLine(annotator.name));
        }
    }
    QStringList names;
    for (const AnnotatorId id : chosen)
        names.append(onOneLine(m_project.annotatorName(id)));
    names.sort();
    chooseIn(*m_by, m_annotators, chosen, QLocale().createSeparatedList(names));
}

ExportScope MarksForm::scope() const
{
    ExportScope scope;
    QSet<TagId> all;
    for (const LayerBox &layer : m_layers) {
        all += layer.tags;
        if (layer.box->checkState() == Qt::Checked)
            scope.tags += layer.tags;
    }
    scope.tags += m_some;
    if (scope.tags == all)
        scope.tags.clear(); // also tags that come later
    scope.statuses = m_statuses.value(m_status->currentIndex());
    scope.annotators = m_annotators.value(m_by->currentIndex());
    return scope;
}

void MarksForm::setScope(const ExportScope &scope)
{
    const QSignalBlocker quiet(this);
    m_some.clear();
    for (const LayerBox &layer : m_layers) {
        const QSet<TagId> meant = QSet(layer.tags).intersect(scope.tags);
        const bool isWhole = scope.tags.isEmpty() || meant == layer.tags;
        if (!isWhole)
            m_some += meant;
        layer.box->setTristate(!isWhole && !meant.isEmpty());
        layer.box->setCheckState(isWhole ? Qt::Checked
                : meant.isEmpty()        ? Qt::Unchecked
                                         : Qt::PartiallyChecked);
    }
    fillStatuses(scope.statuses);
    fillAnnotators(scope.annotators);
}

QString MarksForm::problem() const
{
    const bool isAny = m_layers.isEmpty()
        || std::ranges::any_of(m_layers,
            [](const LayerBox &layer) { return layer.box->checkState() != Qt::Unchecked; });
    return isAny ? QString() : tr("Choose a layer at least.");
}

} // namespace Standoff
