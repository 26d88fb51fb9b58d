// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/palette/paletteindex.h"
#include "project/article.h"

#include <QAbstractListModel>

namespace Standoff {

class OpenProject;

// Something that can be done, as the palette is told of it.
struct PaletteAction
{
    QString text; // without what marks its key in a menu
    QString place; // "View ▸ Marks"
    QString key; // "" without one
    bool isEnabled = true;
    bool isRecent = false;
};

// Where a row leads.
struct PaletteTarget
{
    PaletteKind kind = PaletteKind::Action;
    qsizetype action = -1; // in the list that was set
    ArticleId article;
    RecordRef record;
    int paragraph = -1; // from 0
};

// What a person may mean by what they type: at most nine records, claims, articles and actions,
// each kind below a heading, that with the best one first. A sign before it restricts it to one
// kind: ">" actions, "@" articles, "#" records, "!" claims; ":" and a number is a paragraph of the
// article that is shown. Where nothing is typed: what was done last.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, // QString: what else is known of it
        HitsRole, // QList<TextRange>: the letters that were typed, in the text
        KindRole, // int: PaletteKind
        RegisterRole, // int: Register of a record
        StateRole, // int: ArticleState of an article
        KeyRole, // QString: of an action
        IsHeadingRole, // bool
    };
    static constexpr qsizetype mostRows = 9; // without headings

    explicit PaletteModel(const OpenProject &session, QObject *parent = nullptr);

    // Those that were done last come first.
    void setActions(const QList<PaletteAction> &actions);
    // Whose paragraphs are gone to by number; it is open as long as it is asked for.
    void setArticle(ArticleId article) { m_article = article; }
    void setQuery(const QString &typed);
    // How many there are, of which the best are shown.
    int foundCount() const { return m_count; }
    // What a person should type, where nothing is shown; "" else.
    QString hint() const { return m_hint; }
    PaletteTarget targetAt(const QModelIndex &index) const;
    // The first row that is no heading; none where nothing is found.
    QModelIndex firstRow() const;

    // The sign that restricts a query to a kind.
    static QChar signOf(PaletteKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PaletteKind kind = PaletteKind::Action;
        PaletteName name; // not of a heading
        bool isHeading = false;
        QString text;
        QList<TextRange> hits;
    };

    void refresh();
    void showRecent();
    void showLine(const QString &number);
    void showFound(const FuzzyQuery &query, const QList<PaletteKind> &kinds);
    void addHeading(PaletteKind kind, const QString &text);
    void addHit(const PaletteHit &hit);
    QString detailOf(const Row &row) const;
    QString recordDetail(const Row &row) const;
    QString aliasIn(const Row &row) const;
    QString textOf(const PaletteName &name) const;
    const PaletteAction &actionOf(const Row &row) const { return m_actions[row.name.number]; }

    const OpenProject &m_session;
    PaletteIndex m_project;
    bool m_isStale = true; // the index of the project
    PaletteIndex m_doable;
    QList<PaletteAction> m_actions;
    ArticleId m_article;
    QList<Row> m_rows;
    int m_count = 0;
    QString m_hint;
};

} // namespace Standoff
