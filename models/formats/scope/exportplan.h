// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/scope/exportscope.h"

#include <QJsonObject>

namespace Standoff {

// A part of the articles for machines to learn from, or to be tested with.
struct ExportSplit
{
    QString name; // "train": of the folder or file
    int share = 0; // of the sum of all shares

    bool operator==(const ExportSplit &) const = default;
};

// How articles are divided: each by chance, which is the same for a seed whatever else is in the
// project, or the earliest published first (those without a date last).
enum class SplitBy : quint8 { Chance, Date };

// All that is said of an export but where to: what a preset keeps.
struct ExportPlan
{
    QString format; // id
    FormatOptions options;
    ExportScope scope;
    QList<ExportSplit> splits; // none: one export of all
    SplitBy splitBy = SplitBy::Chance;
    quint32 seed = 1;
    bool hasManifest = false;

    bool operator==(const ExportPlan &) const = default;
};

template <>
struct EnumWords<SplitBy>
{
    static constexpr auto words = std::to_array<std::string_view>({"chance", "date"});
};

template <>
struct EnumWords<Redaction>
{
    // In the order of the bits.
    static constexpr auto words =
        std::to_array<std::string_view>({"records", "notes", "evidence", "annotators"});
};

// "train=80,dev=10,test=10". The error says what is wrong with it.
Result<QList<ExportSplit>> splitsFrom(const QString &text);
// "records,notes"; "all"; "" is records.
Result<Redactions> redactionsFrom(const QString &text);

// The articles of each split, all of them in one, in the order of the splits. The sizes are the
// shares, rounded so that they add up.
QList<QList<ArticleId>> articlesOfSplits(
    const Project &project, const QList<ArticleId> &articles, const ExportPlan &plan);

// What is lost by a format of the plan's part of the project, and names that are confidential and
// stand in texts.
Result<QList<Loss>> lossesOf(const Format &format, const ExportPlan &plan,
    const ProjectReader &reader, const QList<ArticleId> &articles);
// Whether a loss is the latter.
bool isDisclosure(const Loss &loss);
// The beginning of what would be written of one article.
Result<Preview> previewOf(const Format &format, const ExportPlan &plan, const ProjectReader &reader,
    ArticleId article, int bytes);
// Writes all of it to the path: a file, a folder, a ZIP archive; with splits always one of the
// latter two, with a folder or file for each. A manifest is "manifest.json" there, beside a single
// file "NAME.manifest.json". Appears whole or not at all, but for that last one, which follows.
Result<> writePlan(const Format &format, const ExportPlan &plan, const ProjectReader &reader,
    const QList<ArticleId> &articles, const QString &path, const Progress &progress = {});

// Presets are settings of a project, by name.
QString settingOfPreset(const QString &name);
QStringList presetsOf(const Project &project);
// Tags, annotators by UUID: what the project has no more is left out.
QJsonObject toJson(const ExportPlan &plan, const Project &project);
Result<ExportPlan> planFrom(const QByteArray &json, const Project &project);

} // namespace Standoff
