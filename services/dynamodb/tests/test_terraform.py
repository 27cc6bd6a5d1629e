"""A table by Terraform: apply, a second plan without a difference, a change, destroy."""

import terraform

pytestmark = terraform.needed

MAIN = """
variable "write" { default = 5 }

resource "aws_dynamodb_table" "games" {
  name             = "games"
  billing_mode     = "PROVISIONED"
  read_capacity    = 5
  write_capacity   = var.write
  hash_key         = "player"
  range_key        = "game"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "player"
    type = "S"
  }
  attribute {
    name = "game"
    type = "S"
  }
  attribute {
    name = "score"
    type = "N"
  }
  local_secondary_index {
    name            = "by_score"
    range_key       = "score"
    projection_type = "KEYS_ONLY"
  }
  global_secondary_index {
    name               = "games"
    hash_key           = "game"
    range_key          = "score"
    read_capacity      = 2
    write_capacity     = 2
    projection_type    = "INCLUDE"
    non_key_attributes = ["player"]
  }
  ttl {
    attribute_name = "at"
    enabled        = true
  }
  tags = { team = "blue" }
}

resource "aws_dynamodb_table_item" "first" {
  table_name = aws_dynamodb_table.games.name
  hash_key   = aws_dynamodb_table.games.hash_key
  range_key  = aws_dynamodb_table.games.range_key
  item       = jsonencode({ player = { S = "anna" }, game = { S = "chess" }, score = { N = "7" } })
}
"""


def test_a_table_by_terraform(cloud, account, tmp_path):
    (tmp_path / "main.tf").write_text(MAIN)
    workspace = terraform.Workspace(tmp_path, cloud, account)
    workspace.init()
    workspace.apply()
    workspace.check_no_difference()
    dynamodb = cloud.boto3("dynamodb", account=account)
    key = {"player": {"S": "anna"}, "game": {"S": "chess"}}
    assert dynamodb.get_item(TableName="games", Key=key)["Item"]["score"] == {"N": "7"}
    workspace.apply(write=6)
    assert dynamodb.describe_table(TableName="games")["Table"]["ProvisionedThroughput"]["WriteCapacityUnits"] == 6
    workspace.check_no_difference(write=6)
    workspace.destroy()
    assert dynamodb.list_tables()["TableNames"] == []
