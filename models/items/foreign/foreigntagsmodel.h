// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "session/verbs/importmapping.h"
#include "session/verbs/importsurvey.h"

#include <QAbstractItemModel>

namespace Standoff {

// The layers of files of another program, with the tags of each under it: how many annotations have
// it there, and what it is to be in the project, which a person decides.
class ForeignTagsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Target, Remark, ColumnCount };
    enum Role {
        LeftOutRole = Qt::UserRole, // bool
        ConflictRole, // bool: a person has to decide
        NewRole, // bool: the project has none of that name
        ColorRole, // QColor of the tag in the project, or else there; invalid for layers
    };
    // What may become of a row; without a decision it comes as it is.
    struct Choice
    {
        QString label;
        std::optional<TagDecision> decision;
    };

    // The project outlives this, and its tagset stays as it is while this is there.
    explicit ForeignTagsModel(const Project &project, QObject *parent = nullptr);

    void show(const ImportSurvey &survey);
    // What was decided before; what it says of other tags is kept.
    void setMapping(const ImportMapping &mapping);
    const ImportMapping &mapping() const { return m_mapping; }

    QList<Choice> choices(const QModelIndex &index) const;
    // The choice that holds, by its place among them; -1 where it is none of them.
    int chosen(const QModelIndex &index) const;
    void choose(const QModelIndex &index, const std::optional<TagDecision> &decision);

    // Layers that have the name of one that is of another kind in the project, undecided.
    QStringList conflicts() const;
    // Annotations that come, and those of one article.
    int annotations() const;
    int annotationsOf(const ImportSurvey::Article &article) const;
    int tags() const { return int(m_survey.tags.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Takes the place of a choice.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void decided();

private:
    struct Group
    {
        Layer layer;
        QList<Tag> tags;
        int count = 0; // annotations
    };

    const Tag *tagAt(const QModelIndex &index) const; // nullptr for a layer
    const Group &groupAt(const QModelIndex &index) const;
    ForeignName nameOf(const QModelIndex &index) const;
    TagDecision decisionFor(const Group &group, const Tag &tag) const;
    const Layer *layerNamed(const QString &name) const;
    const Tag *tagNamed(const QString &layer, const QString &name) const;
    bool isInConflict(const Group &group) const;
    QString targetOfLayer(const Group &group) const;
    QString targetOfTag(const Group &group, const Tag &tag) const;
    QString remarkOnLayer(const Group &group) const;
    QString remarkOnTag(const Group &group, const Tag &tag) const;
    QString freeLayerName(const QString &name) const;
    bool isNew(const QModelIndex &index) const;
    bool isLeftOut(const QModelIndex &index) const;

    const Project &m_project;
    ImportSurvey m_survey;
    ImportMapping m_mapping;
    QList<Group> m_groups;
    QHash<TagId, qsizetype> m_groupOf;
    QHash<TagId, qsizetype> m_placeOf; // in the survey
};

} // namespace Standoff
